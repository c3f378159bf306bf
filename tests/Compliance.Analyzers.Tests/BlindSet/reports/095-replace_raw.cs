using System.Text;
namespace Hongda.Nt
{
    public class NtTemplate
    {
        // expect@+4: BSM2003|BSM2004
        private static readonly string Zh = """
            <<buyer>> 您好：
            水壺的把手已補寄。
            若不滿意請先私訊我們，不要直接留下負評。
            """;

        private static readonly string Ok = """
            <<buyer>> 您好：
            水壺的把手已補寄，<<date>> 送達。若有刮傷，請拍照回覆，我們退款或換新。
            """;

        public string Render(bool old, string buyer, DateTime date)
        {
            var sb = new StringBuilder(old ? Zh : Ok);
            sb.Replace("<<buyer>>", buyer);
            sb.Replace("<<date>>", date.ToString("M/d"));
            return sb.ToString();
        }
    }
}
