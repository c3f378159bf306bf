namespace YueMao.Erp.KeFu
{
    public class FuWuTongZhi
    {
        public string YanWu(string maiJia, string dingDan, string riQi)
        {
            return "尊敬的" + maiJia + "：" + "\n"
                 + "您的订单 " + dingDan + " 因海关查验延误，"
                 + "预计 " + riQi + " 送达。"
                 + "若您不愿等待，我们将取消订单并全额退款。";
        }

        public string HuanHuo(string maiJia)
        {
            return "尊敬的" + maiJia + "，"
                 + "您反映的破损水壶，" + "我们已免费为您更换，"
                 + "旧壶无需寄回。";
        }

        public string ZheDie(string maiJia)
        {
            return "尊敬的" + maiJia + "，" + "打开后请将支架对折，" + "返回卡扣即可固定，" + "现可正常使用。";
        }
    }
}
