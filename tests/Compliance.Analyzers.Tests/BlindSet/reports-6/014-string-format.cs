using System.Configuration;

namespace TonerKing.Service.Amazon
{
    public class TonerMessages
    {
        private const string WrongModel = "Hello {0}, the cartridge you chose ({1}) does not fit the printer you named. Shall we send {2} instead, or would you like a refund?";

        public string WrongCartridge(string name, string ordered, string correct)
        {
            return string.Format(WrongModel, name, ordered, correct);
        }

        public string Reorder(string name, string code, int percent)
        {
            return string.Format("Hello {0}, your toner will run out soon. Enter {1} when you pay and get {2}% off the refill pack.", name, code, percent); // expect: BSM1002|BSM1001
        }

        public string Leak(string name, decimal amount)
        {
            return string.Format(
                "Hello {0}, we are sorry that the cartridge leaked. {1:C} has been refunded to the card used for this order.",
                name,
                amount);
        }

        public string Hush(string name, decimal amount)
        {
            return string.Format(
                "Hello {0}, if you take down what you wrote about the leaking cartridge, {1:C} will be sent to you the same day.", // expect: BSM2001|BSM2004
                name,
                amount);
        }

        public string Hotline()
        {
            var number = ConfigurationManager.AppSettings["Hotline"];
            return string.Format("For faster help with your printer call us directly on {0}, weekdays from nine to five.", number); // expect: BSM3002|BSM3003
        }
    }
}
