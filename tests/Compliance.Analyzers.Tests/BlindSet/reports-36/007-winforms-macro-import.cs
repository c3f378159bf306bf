using System;
using System.IO;
using System.Text;

namespace DeskMate.Macros
{
    public class MacroSampleWriter
    {
        /// <summary>Writes the sample file users get when they press "Download example".</summary>
        public void WriteSample(string path)
        {
            var sb = new StringBuilder();
            sb.AppendLine("macro;channel;text");
            sb.AppendLine("ADDR;amazon_au;G'day {name}, the courier needs your unit number. Could you send it here?");
            sb.AppendLine("CLIP;amazon_au;G'day {name}, don't forget to clip the coupon under the price, it saves you 20% on the next hat."); // expect: BSM1002|BSM1001
            sb.AppendLine("GATE;amazon_au;G'day {name}, if you love the hat, tell everyone in a review; if not, tell only us."); // expect: BSM2003
            sb.AppendLine("RETURN;amazon_au;G'day {name}, please open a return in Your Orders, the label is on us.");
            sb.AppendLine("DIRECT;amazon_au;G'day {name}, the same hat is cheaper when you order it straight from our own website, no Amazon fees."); // expect: BSM3003|BSM1001
            File.WriteAllText(path, sb.ToString(), Encoding.UTF8);
        }
    }
}
