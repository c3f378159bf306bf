using System.Collections.Generic;
namespace ShouHou.Dal
{
    public class ShouHouZiDian
    {
        private IDictionary<string, string> zd;

        public ShouHouZiDian()
        {
            zd = new Dictionary<string, string>();
            zd["破损"] = "您好，收到的花瓶破损我们深感抱歉，全额退款已办理，破损件不用退回。";
            zd["色差"] = "您好，屏幕颜色会有差别，如不喜欢可以免费退货，标签已附上。";
            zd["漏液"] = "您好，洗衣液漏液是封口问题，今天重新发一瓶，免费。";
            zd["慢"] = "您好，快递因大雪停运两天，恢复后第一时间派送，预计周四到。";
            zd["少件"] = "您好，少发的两只杯子已按单价退款12.6美元到本订单。";
        }

        public string Cha(string k) { return zd.ContainsKey(k) ? zd[k] : null; }
    }
}
