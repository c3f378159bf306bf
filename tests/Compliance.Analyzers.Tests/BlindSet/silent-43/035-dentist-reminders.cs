using System.Collections.Generic;

namespace ZahnPraxis.Reminder
{
    /// <summary>Recall letters of the dental office, patients only.</summary>
    public class PatientReminder
    {
        private static readonly Dictionary<string, string> Letters = new()
        {
            ["recall"] = "Dear {patient}, your last check-up at our dental office was six months ago. Please call 0351 5550166 for an appointment.",
            ["bleach"] = "Dear {patient}, in March tooth whitening at our dental office costs 30% less for patients with a bonus booklet.",
            ["kids"] = "Dear parents, every child that comes to the check-up without fear gets a free toothbrush from Dr. Sommer.",
            ["google"] = "Dear {patient}, were you content with the treatment? Dr. Sommer would be glad about a Google rating of the dental office.",
            ["bill"] = "Dear {patient}, your bill for the dental filling is attached. Please transfer the amount within 14 days.",
        };

        public string For(string key, string patient) => Letters[key].Replace("{patient}", patient);
    }
}
