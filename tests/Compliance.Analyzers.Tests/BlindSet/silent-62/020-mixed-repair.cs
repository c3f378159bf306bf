using System.Collections.Generic;

namespace Kestrel.Repairs
{
    internal sealed class RepairStatusText
    {
        private static readonly List<(RepairState State, string Lang, string Text)> Rows = new()
        {
            (RepairState.Requested, "en", "Hello, please pack the drone without its battery and use the prepaid label we attach. The repair is covered by the warranty and costs you nothing."),
            (RepairState.Requested, "zh", "您好，请取出电池后再打包无人机，使用附件里的预付标签寄回，保修期内维修免费。"),
            (RepairState.Arrived, "en", "Hello, the drone of order {0} arrived at our workshop. The technician will look at the left arm tomorrow."),
            (RepairState.Arrived, "zh", "您好，订单 {0} 的无人机已到维修部，技师明天检查左机臂。"),
            (RepairState.Irreparable, "en", "Hello, the main board cannot be repaired. Would you like a new drone or your money back? Both go through Amazon."),
            (RepairState.Irreparable, "zh", "您好，主板无法修复。请问您想换一台新的，还是全额退款？都会通过亚马逊办理。"),
            (RepairState.Returned, "en", "Hello, the repaired drone of order {0} left today, tracking number {1}. Update the firmware before you fly it; the update button is in the settings menu."),
            (RepairState.Returned, "zh", "您好，修好的无人机已寄回，单号 {1}。飞行前请先在设置里更新固件。"),
        };

        public static IReadOnlyList<(RepairState State, string Lang, string Text)> BuyerTexts => Rows;
    }

    internal enum RepairState { Requested, Arrived, Irreparable, Returned }
}
