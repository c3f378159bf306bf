namespace Rheinland.Crm
{
    internal static class Bausteine
    {
        internal const string Rabatt = "20% off";
        internal const string Geschenk = "a complimentary travel pouch";
        internal const string Url = "www.rheinland-koffer.example";
        internal const string Frist = "within 30 days";
    }

    public class BuyerMailWriter
    {
        public string Body(int kind, string name)
        {
            switch (kind)
            {
                case 0: return $"Dear {name}, you can return the suitcase {Bausteine.Frist}; the label is attached.";
                case 1: return $"Dear {name}, your next suitcase from us comes with {Bausteine.Rabatt}, just mention this mail."; // expect: BSM1001|BSM1006
                case 2: return $"Dear {name}, we would love to send you {Bausteine.Geschenk}. Which colour do you like?"; // expect: BSM1005
                case 3: return $"Dear {name}, the whole series can be seen and bought at {Bausteine.Url}."; // expect: BSM3001|BSM3003|BSM1007
                default: return $"Dear {name}, the broken wheel will be replaced {Bausteine.Frist} at our cost.";
            }
        }
    }
}
