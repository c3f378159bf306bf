using System;
using System.Linq;

namespace Pixelhaus.Amazon.Letters
{
    public sealed class LetterBuilder
    {
        public string ReviewLetter(string name) =>
            string.Concat(
                "Dear ", name, ", ",
                "the frame is made of oak from the Harz. ",
                "We would be thrilled about a top rating from you, five out of five if possible. ", // expect: BSM2002
                "Greetings from Goslar");

        public string OfferLetter(string name) =>
            string.Join(Environment.NewLine,
                "Dear " + name + ",",
                "the glass of the frame is safety glass.",
                "If you need more of them, you get each further frame from us with a reduction of ten percent.", // expect: BSM1001
                "Best regards");

        public string RewardLetter(string name, string reward)
        {
            var text = "Dear NAME, every customer whose review goes online this month receives REWARD from us."; // expect: BSM2001
            return text.Replace("NAME", name).Replace("REWARD", reward);
        }

        public string DamageLetter(string name) =>
            string.Join(" ", new[] { "Dear", name + ",", "a photo of the broken corner is enough,", "then the replacement goes out." });
    }
}
