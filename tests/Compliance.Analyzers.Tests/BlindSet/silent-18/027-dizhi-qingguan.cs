using System.Collections.Generic;

namespace Haiyun.Amz.Customs
{
    public static class QingGuanXiaoXi
    {
        public static readonly IReadOnlyDictionary<string, string> MaiJia = new Dictionary<string, string>
        {
            ["BR"] = "Dear customer, the customs in Brazil need your CPF number for order {orderId}. Please reply to this message with it.",
            ["KR"] = "Dear customer, for the import to Korea a personal customs code (PCCC) is required. Without the code the parcel can not pass.",
            ["CN"] = "您好，海关要求提供收件人姓名的中文写法，请直接回复，以便清关。",
            ["DIZHI"] = "您好，承运商反馈门牌号不完整，请补充楼号和房号。",
            ["SHUI"] = "Dear customer, the carrier charged you the import tax by mistake. We refunded this amount on your order today.",
        };

        public static string Tian(string key, string orderId) => MaiJia[key].Replace("{orderId}", orderId);
    }
}
