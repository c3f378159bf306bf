namespace Pinecone.Service
{
    public partial class KeFuHuaShu
    {
        private const string KaiChang = "亲，您好，";
    }

    public partial class KeFuHuaShu
    {
        public string BuFa() => KaiChang + "配件今天补发，不收任何费用。";

        public string ShanPing() => KaiChang + "麻烦把差评删了，我们把货款全部退给您。"; // expect: BSM2004|BSM2001
    }
}
