using System.Threading.Tasks;

namespace Meizhuang.Amazon.Gongyong
{
    public static class Changliang
    {
        public const string KaiTou = "亲爱的顾客，";
        public const string JieWei = "祝您生活愉快！";
        public const string LiWu = "同款口红小样两支";
        public const string QianMing = "—— 美庄旗舰店";
    }
}

namespace Meizhuang.Amazon.Fasong
{
    using Meizhuang.Amazon.Gongyong;

    public class PingjiaYaoqing
    {
        private readonly IFaxinQi _qi;
        public PingjiaYaoqing(IFaxinQi qi) { _qi = qi; }

        // 签收后第七天
        public async Task DiQiTianAsync(string danhao)
        {
            string neirong = Changliang.KaiTou
                           + "粉底液的颜色还合适吗？"
                           + "发一条带图评价，我们寄您" // expect: BSM2001
                           + Changliang.LiWu
                           + "。"
                           + Changliang.QianMing;
            await _qi.FaAsync(danhao, neirong);
        }

        // 色号发错
        public async Task SehaoFacuoAsync(string danhao, string sehao)
        {
            string neirong = Changliang.KaiTou + "我们把色号发成了" + sehao + "，正确的今天补发，发错的那支不用寄回。" + Changliang.QianMing;
            await _qi.FaAsync(danhao, neirong);
        }

        public Task HuiyuanRiAsync(string danhao)
        {
            return _qi.FaAsync(danhao, Changliang.KaiTou + "会员日当天全店第二件半价，记得来逛！" + Changliang.JieWei); // expect: BSM1001|BSM1007
        }
    }
}
