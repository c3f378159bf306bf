using System;

namespace Saihe.Mail;

public class ZhutiGenerator
{
    public (string Subject, string Body) ForBuyer(XinLeixing leixing, DingdanInfo d)
    {
        switch (leixing)
        {
            case XinLeixing.Fapiao:
                return ($"Invoice for order {d.OrderId}", $"Dear {d.Buyer}, please find the invoice of your toaster in the attachment.");

            case XinLeixing.Zhaohui:
                return ($"Safety notice for order {d.OrderId}",
                    $"Dear {d.Buyer}, the battery of batch {d.Batch} can overheat. Please stop using it and unplug the charger. We refund every unit in full.");

            case XinLeixing.Cuiping:
                return ("[重要] 请查看您的订单", // expect: BSM4004
                    $"尊敬的{d.Buyer}，您上个月买的烤面包机用得还好吗？请帮忙打满分，并写上“质量超棒，推荐购买”。"); // expect: BSM2002

            case XinLeixing.Peijian:
                return ($"订单 {d.OrderId} 的面包屑托盘", $"尊敬的{d.Buyer}，托盘今天已补寄，运单号会在订单页更新。");

            default:
                throw new ArgumentOutOfRangeException(nameof(leixing), leixing, "未知的信件类型");
        }
    }
}

public enum XinLeixing { Fapiao, Zhaohui, Cuiping, Peijian }
