cause-prolonged_sitting = Sitting long or lying awkwardly
    .about = A long spell in one posture slows blood flow and leaves a muscle shortened, and it may cramp when you move or later in bed. Children who sit or lie awkwardly may get night cramps too. Pointed toes under tight bedding are a common trigger.
    .apart = Moving and stretching put it right. After long sitting or travel, pain that stays in one leg or swelling may be a clot.
    .next = Get up and move often, circle your feet and loosen the bedding. One swollen or lasting painful leg after a journey or illness needs care the same day, without massage. Call an ambulance for breathlessness or chest pain.
