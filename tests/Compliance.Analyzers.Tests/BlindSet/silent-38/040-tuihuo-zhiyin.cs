using System.Threading.Tasks;

namespace HongDa.Amazon.ShouHou
{
    public class TuiHuoZhiYin
    {
        private readonly IZhanNeiXin zhanNeiXin;

        public TuiHuoZhiYin(IZhanNeiXin zhanNeiXin) { this.zhanNeiXin = zhanNeiXin; }

        public Task FaSongBuZhou(string dingDanHao, string maiJia)
        {
            var neiRong = "尊敬的" + maiJia + "：\n" +
                "您的退货申请（订单" + dingDanHao + "）已通过。\n" +
                "一、打开“我的订单”，找到该商品；\n" +
                "二、点击“退货或换货”，打印预付标签；\n" +
                "三、将商品连同吊牌放回原包装，交给快递员。\n" +
                "仓库签收后，全部货款退回您的原支付方式，运费由我们承担。";
            return zhanNeiXin.FaSongAsync(dingDanHao, neiRong);
        }

        public Task FaSongQueJian(string dingDanHao, string peiJian, decimal jinE)
        {
            var neiRong = string.Format("您好，您的订单缺少{0}，该配件已停产，我们已通过亚马逊退还该配件对应的{1:F2}美元。", peiJian, jinE);
            return zhanNeiXin.FaSongAsync(dingDanHao, neiRong);
        }
    }
}
