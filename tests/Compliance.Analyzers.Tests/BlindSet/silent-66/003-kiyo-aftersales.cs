using System.Collections.Generic;

namespace Qihang.Yunying.Brands
{
    public static class KiyoAfterSales
    {
        public static readonly IReadOnlyDictionary<MsgScene, string> Zh = new Dictionary<MsgScene, string>
        {
            { MsgScene.缺件, "您好，订单{0}漏装的蒸格已免费补寄，运单号{1}，给您添麻烦了。" },
            { MsgScene.破损, "您好，照片已收到，锅身确有裂纹。您可以选择换新或全额退款，请告诉我们您的选择。" },
            { MsgScene.退货, "您好，退货标签可在“我的订单”中打印，运费由我们承担，收到后原路退款。" },
            { MsgScene.质保, "您好，该锅质保期为两年，自送达之日起算，凭订单号即可维修，不另收费。" },
            { MsgScene.说明书, "您好，附件为中文说明书，第6页有首次开锅的步骤。" },
            { MsgScene.取消, "您好，您申请取消的订单{0}已取消，款项会退回原付款账户。" },
        };

        public static readonly IReadOnlyDictionary<MsgScene, string> En = new Dictionary<MsgScene, string>
        {
            { MsgScene.缺件, "Hello, the steamer tray that was missing in order {0} has been sent to you free of charge, parcel number {1}." },
            { MsgScene.质保, "Hello, the wok is under warranty for two years from the day it was delivered. Repairs in this time cost you nothing." },
            { MsgScene.说明书, "Hello, the English instruction manual is attached; page 6 tells how to season the wok." },
        };
    }
}
