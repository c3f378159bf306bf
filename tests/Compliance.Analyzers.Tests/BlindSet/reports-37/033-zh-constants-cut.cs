namespace Baihe.Muying
{
    internal static class Wenan
    {
        internal const string Kaitou = "亲爱的妈妈，您好！";
        internal const string Luokuan = "百禾母婴客服";
        internal const string Jine = "三十元";
    }

    public class YoujianNeirong
    {
        public string Yanshi() => Wenan.Kaitou + "奶瓶清洗刷今天补发，" + "不另收费。" + Wenan.Luokuan;

        public string Hongbao() =>
            Wenan.Kaitou +
            "奶瓶还好用吗？" +
            "把好评" + // expect: BSM2001|BSM2002
            "截图给我们，" +
            "微信红" + "包" + Wenan.Jine + "马上到。" +
            Wenan.Luokuan;

        public string Dianpu() =>
            Wenan.Kaitou +
            "奶嘴三个月要换一次。" +
            "我们的独立" + // expect: BSM3003|BSM3001|BSM1001
            "站上买" + "同款更便宜。" +
            Wenan.Luokuan;

        public string Shuoming() =>
            Wenan.Kaitou +
            "消毒时间为五分钟。" +
            "视频教程请看 baihe" + "baby" + "点com。" + // expect: BSM3001
            Wenan.Luokuan;

        public string Chaping() =>
            string.Concat(Wenan.Kaitou, "有问题先找我们，", // expect: BSM2003
                "千万别直接", "打差评。", Wenan.Luokuan);
    }
}
