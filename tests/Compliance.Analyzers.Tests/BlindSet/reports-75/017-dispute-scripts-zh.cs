namespace Steinbach.Tools.Service.Scripts;

public static class DisputeScripts
{
    public static string AskPhotos(string buyer) =>
        $"{buyer}您好，请把电钻铭牌和损坏部位的照片发在这里，我们好判断是更换电机还是整机。";

    public static string OfferRepair(string buyer) =>
        $"{buyer}您好，根据照片，开关触点烧坏了，属于保修范围。您可以选择换新机或者全额退款。";

    public static string AtoZ(string buyer) =>
        $"{buyer}您好，您如果再不撤销索赔，我们就把您的姓名和住址交给律师，让您吃官司。"; // expect: BSM4003

    public static string Identity(string buyer) =>
        $"{buyer}您好，为了给您退款，请把身份证正反面和银行卡号拍照发过来。"; // expect: BSM3004|BSM1004

    public static string Address(string buyer) =>
        $"{buyer}您好，快递说门牌号不全，请补充楼号和房间号，今天就能重新派送。";

    public static string Liar(string buyer) =>
        $"{buyer}，钻头明明是您自己弄断的，还好意思来要钱，真是不要脸的骗子。"; // expect: BSM4003
}
