const PROJECT =
  'id,acronym,status,title,startDate,endDate,totalCost,ecMaxContribution,objective,rcn,grantDoi';
const ORGANISATION =
  'projectID,organisationID,vatNumber,name,shortName,SME,activityType,street,postCode,city,country,nutsCode,organizationURL,contentUpdateDate,rcn,order,role,ecContribution,endOfParticipation';

/** A fictional export of CORDIS with one project of two organisations: its tables by the names of their files. */
export const cordisFiles = (changes: Record<string, string> = {}): Record<string, string> => ({
  'project.csv': `${PROJECT}\n101000001,SAMPLER,SIGNED,"Sampling, the city",2024-02-01,2027-01-31,"2835524,25",2000000,"First line.\nSecond line.",250001,10.3030/101000001\n`,
  'organization.csv': `${ORGANISATION}\n101000001,900000001,BG000696327,FICTIONAL UNIVERSITY,FU,False,HES,Main 1,1000,Primerovo,BG,BG411,http://www.example.org,2024-01-01 10:00:00,1,1,coordinator,1000000.5,False\n101000001,900000002,,FICTIONAL FIRM,,True,PRC,,,Athens,EL,,,2024-01-01 10:00:00,2,2,participant,,False\n`,
  'topics.csv': 'projectID,topic,title\n101000001,CITY-2024-01,Cities\n',
  'euroSciVoc.csv':
    'projectID,euroSciVocCode,euroSciVocPath,euroSciVocTitle\n101000001,/29/97,/social sciences/political sciences,political sciences\n',
  ...changes,
});
