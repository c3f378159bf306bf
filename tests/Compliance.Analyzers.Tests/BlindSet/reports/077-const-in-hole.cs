namespace Foxglove.Pets
{
    public class TreatLetters
    {
        private const string Present = "a bag of free treats";
        private const string Part = "the missing name tag";
        private const string Store = "Foxglove Pets";

        public string Missing(string name) => $"Hello {name}, {Part} was sent today. {Store}";

        public string Lure(string name)
        {
            return $"Hello {name}, publish a review of the collar and we send you {Present}. {Store}"; // expect: BSM2001
        }

        public string Money(string name)
        {
            const string how = "through PayPal";
            return $"Hello {name}, we return ten dollars to you {how}, outside of Amazon. {Store}"; // expect: BSM1004|BSM3003
        }
    }
}
