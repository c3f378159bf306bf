namespace Tolhuis.Flows;

using static Tolhuis.Flows.FlowDsl;

public static class ServiceFlows
{
    public static readonly Flow Brake =
        On(Event.RecallPublished)
            .TellBuyer("The brake lever of your scooter may crack. Please do not ride it. A new lever will be sent free of charge.")
            .Wait(days: 7)
            .TellBuyer("The lever was handed to the courier yesterday. The fitting takes five minutes and a 4 mm key.")
            .Otherwise(f => f.TellBuyer("The courier could not deliver the lever. Is the address in your order still right?"));

    public static readonly Flow BrakeZh =
        On(Event.RecallPublished)
            .TellBuyer("您购买的滑板车刹车把可能开裂，请暂停骑行，新刹车把将免费寄出。")
            .Wait(days: 7)
            .TellBuyer("刹车把昨天已交快递，安装约五分钟，需 4 毫米内六角扳手。");

    public static readonly Flow Internal =
        On(Event.BadReview)
            .TellStaff("A one-star review came in. Look into the order; do not contact the customer about the review.")
            .If(o => o.HasFault, f => f.OpenTicket("Refund or replace. No vouchers, no gift cards."));
}
