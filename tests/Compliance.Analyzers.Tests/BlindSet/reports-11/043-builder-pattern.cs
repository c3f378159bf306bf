using System.Text;

namespace Sable.Text
{
    public sealed class BuyerTextBuilder
    {
        private readonly StringBuilder _sb = new StringBuilder();

        public BuyerTextBuilder Greeting(string name) { _sb.AppendFormat("{0}您好：", name).AppendLine(); return this; }
        public BuyerTextBuilder Paragraph(string text) { _sb.AppendLine().AppendLine(text); return this; }
        public override string ToString() => _sb.ToString();

        public static string Defect(string name, string part) =>
            new BuyerTextBuilder()
                .Greeting(name)
                .Paragraph("thank you for the photo. The " + part + " is cracked, and a new one is on its way at our cost.")
                .Paragraph("Please keep the old one until then, the lamp may be used without it.")
                .ToString();

        public static string Survey(string name) =>
            new BuyerTextBuilder()
                .Greeting(name)
                .Paragraph("凡在評論區發表本燈具心得的買家，都可參加抽獎，獎品是100美元禮品卡。") // expect: BSM2001
                .ToString();

        public static string Facebook(string name) =>
            new BuyerTextBuilder()
                .Greeting(name)
                .Paragraph("需要更快的協助，請加Facebook帳號 @sable.lights 私訊小安。") // expect: BSM3002
                .ToString();
    }
}
