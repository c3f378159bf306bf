using System;
using System.Collections.Generic;

namespace Petrov.AutoParts.AmazonDesk
{
    public class ReplyComposer
    {
        private static readonly List<string> Greeting = new List<string> { "Hello,", "thank you for writing." };

        public string ComposeFitment(string car)
        {
            return string.Join(" ", "Hello,", "the filter fits for " + car + ".", "Turn it by hand until it touches, then three quarters more.");
        }

        public string ComposeReturn()
        {
            return string.Join(Environment.NewLine,
                "Hello,",
                "please do not send the filter back, that costs only time.",
                "Keep it together with half of the money, and we both forget the claim.", // expect: BSM1003
                "Petrov parts");
        }

        public string ComposeGarage(string town)
        {
            return string.Concat("Hello, ", "in ", town, " any garage can mount it, it takes ten minutes. ",
                "The next one fetch at our counter and pay in cash, without Amazon it is 4 EUR cheaper."); // expect: BSM3003|BSM1001
        }

        public string ComposeRating()
        {
            return string.Concat(string.Join(" ", Greeting), " ",
                "Kindly correct your stars now, the filter was not guilty."); // expect: BSM2004
        }
    }
}
