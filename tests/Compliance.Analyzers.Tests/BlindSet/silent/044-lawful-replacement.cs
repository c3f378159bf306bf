namespace BuFa
{
    public class BuFaMuBan
    {
        static readonly Dictionary<string, string> MuBan = new Dictionary<string, string>
        {
            { "posun", "您好，照片已收到，破损的碗我们今天免费补发一只，不需要您退回。" },
            { "shaojian", "您好，少的四颗螺丝已通过EMS寄出，免费，预计五天到。" },
            { "cuojian", "您好，发错颜色是我们的失误，正确的已发出，错的请用附件里的标签寄回，运费我们付。" },
            { "guzhang", "您好，主板故障在保修范围内，我们免费更换。" },
        };

        public string Get(string k, string name)
        {
            return name + (MuBan.ContainsKey(k) ? MuBan[k] : MuBan["posun"]);
        }
    }
}
