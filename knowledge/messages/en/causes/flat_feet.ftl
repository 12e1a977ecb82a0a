cause-flat_feet = Flat feet or other changed arches
    .about = A low arch, or any changed shape of the foot, makes foot, toe and calf muscles work harder. A study linked low arches with cramps around exercise, not with night cramps. Children can have flat feet and cramps too, and loose or oddly formed ligaments can rarely play a part in toe cramps.
    .apart = Tired, aching feet after standing or sport suit it. Numbness, or a foot that newly becomes flat or crooked, does not.
    .next = Supportive shoes and foot exercises are worth a try. Ask a podiatrist or physiotherapist to look at foot shape if it hurts. See a GP soon for a newly changed, hot or swollen foot, and the same day with diabetes.
