namespace Tolhuis.Flows;

using static Tolhuis.Flows.FlowDsl;

public static class AfterDelivery
{
    public static readonly Flow Scooter =
        On(Event.Delivered)
            .Wait(days: 2)
            .TellBuyer("The folding hinge of the scooter needs a drop of oil before winter.")
            .Wait(days: 10)
            .TellBuyer("Should you recommend us in a review, we would not forget it: a bell is waiting for you.") // expect: BSM2001
            .Otherwise(f => f
                .TellBuyer("The bell you asked about fits a 22 mm handlebar.")
                .TellBuyer("Owners of the scooter are entitled to the trade price on the trailer, just mention it.")); // expect: BSM1001|BSM1007

    public static readonly Flow ScooterZh =
        On(Event.Delivered)
            .Wait(days: 2)
            .TellBuyer("冬季使用前，请给折叠铰链滴一滴油。")
            .Wait(days: 10)
            .TellBuyer("上次请您评价还没收到，请抽空补上商品评价。"); // expect: BSM2006

    public static readonly Flow Complaint =
        On(Event.FeedbackReceived)
            .TellBuyer("Take back the negative seller feedback and we will refund the trailer on the spot."); // expect: BSM2005|BSM2001
}
