using System.Text;

namespace DeskMate.Macros
{
    public class ServiceSampleWriter
    {
        public void WriteSample(string path)
        {
            var sb = new StringBuilder();
            sb.AppendLine("macro;channel;text");
            sb.AppendLine("ADDR;amazon_au;G'day {name}, the courier needs your unit number. Could you send it here?");
            sb.AppendLine("LATE;amazon_au;G'day {name}, floods have closed the road. We expect the hat on {date}; if that is too late we refund it.");
            sb.AppendLine("NOCODE;amazon_au;G'day {name}, sorry, there is no promo code we could give you for this hat.");
            sb.AppendLine("SIZE;amazon_au;G'day {name}, the wrong size was our mistake. The right one ships today and the label for the return is free.");
            sb.AppendLine("GIFTWRAP;amazon_au;G'day {name}, the gift receipt you asked for is in the box, without the price.");
            System.IO.File.WriteAllText(path, sb.ToString(), Encoding.UTF8);
        }
    }
}
