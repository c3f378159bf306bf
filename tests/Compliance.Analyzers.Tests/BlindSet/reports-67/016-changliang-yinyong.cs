namespace Xinghe.MessageCenter
{
    public static class Wording
    {
        public const string Hello = "您好，";
        public const string Bye = "祝您生活愉快。";
        public const string ShopName = "星河户外";
    }

    public class TentMessages
    {
        public const string PoleMissing =
            Wording.Hello + "帐篷少了一根撑杆，我们今天补寄给您，不另收费。" + Wording.Bye;

        public const string AfterTrip =
            Wording.Hello + "帐篷陪您出行还顺利吗？" +
            "我们给您准备了一张优惠券，兑换码 XH2024TENT，逛店时可直接使用。" + // expect: BSM1002
            Wording.Bye;

        public string Anniversary(string buyer)
        {
            return $"{buyer}，{Wording.Hello}{Wording.ShopName}三周年店庆开始了，全场新品欢迎选购！"; // expect: BSM1007
        }

        public string Waterproof(string buyer) =>
            $"{buyer}，{Wording.Hello}帐篷底布的防水等级为三千毫米，雨天可放心使用。{Wording.Bye}";
    }
}
