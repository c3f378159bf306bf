using System.Collections.Generic;

namespace QuanQiu.Tong.I18n
{
    public class ShouHouI18n
    {
        public static readonly Dictionary<string, (string Zh, string Tw, string En)> Data = new()
        {
            ["refuse_discount"] = (
                "您好，订单{0}已按页面价格成交，我们不能再减价。",
                "您好，訂單{0}已按頁面價格成交，我們無法再降價。",
                "Hello, order {0} was sold at the page price, we can not make it lower."),
            ["replace_free"] = (
                "您好，订单{0}的门锁面板有划痕，新面板已免费寄出。",
                "您好，訂單{0}的門鎖面板有刮痕，新面板已免費寄出。",
                "Hello, the lock panel of order {0} has a scratch, a new panel was sent free of charge."),
            ["wait_or_cancel"] = (
                "您好，订单{0}要到{1}才能发出。您愿意等的话请回复“等”，否则我们取消并全额退款。",
                "您好，訂單{0}要到{1}才能寄出。您願意等的話請回覆「等」，否則我們取消並全額退款。",
                "Hello, order {0} can only leave on {1}. Answer \"wait\" if this is fine, if not we cancel and refund all."),
            ["error_code"] = (
                "您好，屏幕上的E05代码表示水箱没装到位，请重新插入水箱再开机。",
                "您好，螢幕上的E05代碼表示水箱沒裝到位，請重新插入水箱再開機。",
                "Hello, code E05 on the screen means the water tank is not in place, put it in again and switch on."),
        };
    }
}
