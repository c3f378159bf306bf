namespace DaRen.Crm
{
    public class HeZuoZhuangTai
    {
        public static readonly Dictionary<int, string> MingCheng = new Dictionary<int, string>
        {
            { 0, "待联系" },
            { 1, "已寄样" },
            { 2, "视频已发布" },
            { 3, "佣金已结算" },
            { 4, "折扣码已失效" },
        };

        public string DaoChuBiaoTou() => "达人昵称,平台,粉丝数,折扣码,佣金比例,寄样SKU,状态";

        public decimal YongJin(decimal xiaoshou, decimal bili)
        {
            if (bili > 0.3m) throw new Exception("佣金比例不能超过30%");
            return xiaoshou * bili;
        }
    }
}
