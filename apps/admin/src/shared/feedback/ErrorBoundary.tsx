import { Component, type ErrorInfo, type ReactNode } from 'react';
import { brokenAnswer } from '../../data/errors';
import { ErrorPanel } from './ErrorPanel';
import { FailedPage } from './FailedPage';
import { isUnloaded } from './unloaded';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** It is the whole page that may break: then the heading says so. */
  page?: boolean;
}

/** A part that breaks fails alone; the rest of the page stays usable. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const Fallback = this.props.page ? FailedPage : ErrorPanel;
    if (isUnloaded(error))
      return <Fallback error={brokenAnswer(0, '')} onRetry={() => window.location.reload()} />;
    return <Fallback error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
