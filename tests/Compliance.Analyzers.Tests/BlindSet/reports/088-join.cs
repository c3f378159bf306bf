using System.Text;

namespace Yarrow.Replies
{
    public class SentenceJoiner
    {
        public string Broken(string name)
        {
            return string.Join(" ",
                "Dear " + name + ",",
                "the handle is covered by the warranty.",
                "We send a new one, and you pay nothing.");
        }

        public string Offended(string name)
        {
            return string.Join(" ",
                "Dear " + name + ",",
                "we read your comment about the handle.",
                "Remove it and we will give you $30 in return."); // expect: BSM2001|BSM2004
        }

        public string Words() => string.Join(" ", new[] { "Take", "20%", "off", "your", "next", "pan", "with", "us." }); // expect: BSM1001|BSM1006
    }
}
