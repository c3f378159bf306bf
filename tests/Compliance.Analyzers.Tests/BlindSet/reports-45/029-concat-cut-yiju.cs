namespace GuoJiWuLiu
{
    public class YouJianTongZhi
    {
        public string kehuMing;
        public string danHao;

        public string HuoQuYouJian()
        {
            string neirong = "尊敬的" + kehuMing + "，您好！" + "\n" +
                "您订购的台灯（单号" + danHao + "）已妥投。" +
                "若您愿意给我们打五" + // expect: BSM2002|BSM2001
                "星，并截图发来，" +
                "我们将返还您10美金。" + "\n" +
                "台灯首次使用请撕掉灯罩上的保护膜。";
            return neirong;
        }

        public string HuoQuYanWu()
        {
            return "尊敬的" + kehuMing + "，您好！" + "\n" +
                "因港口拥堵，单号" + danHao + "将晚到四天，" +
                "若您不想等待，我们可为您取消并" + "全额退款。";
        }

        public string HuoQuSiYou()
        {
            return "尊敬的" + kehuMing + "，您好！" + "\n" +
                "以后补货请直接发邮件到 " + "sales@guoji-lights.com" + "，" + // expect: BSM3002|BSM3003
                "价格比平台低一成。";
        }
    }
}
