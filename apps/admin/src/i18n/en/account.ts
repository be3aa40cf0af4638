export const account = {
  signIn: {
    title: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'The e-mail or the password is wrong.',
    throttled:
      'Too many failed attempts for this account. Wait a minute and try again. |||| Too many failed attempts for this account. Wait %{smart_count} minutes and try again.',
    showPassword: 'Show the password',
    hidePassword: 'Hide the password',
    forgotten: 'Forgotten password? An administrator can give you a new one-time link.',
  },
  password: {
    title: 'Change password',
    current: 'Current password',
    next: 'New password',
    rule: 'At least %{min} characters. Spaces and pasting are welcome.',
    submit: 'Change the password',
    changed: 'The password has been changed.',
    wrong: 'The current password is wrong.',
  },
  welcome: {
    title: 'The first administrator',
    intro: 'This installation is still empty. Create the account that will invite everybody else.',
    name: 'Your name',
    submit: 'Create the account',
  },
  invitation: {
    title: 'Welcome to Tlaka',
    intro: 'Choose a password for your new account.',
    name: 'Your name, as colleagues should see it',
    submit: 'Open the account',
  },
  link: {
    missing: 'The link is incomplete. Open it exactly as you received it.',
    used: 'The link has expired or has been used already. Ask for a new one.',
  },
};
