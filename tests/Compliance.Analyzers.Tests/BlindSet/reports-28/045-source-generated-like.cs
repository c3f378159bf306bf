// <hand-edited> Created from BuyerTemplates.yaml by the template tool, then corrected by the care team.
#nullable enable
namespace Integra.Generated;

partial class BuyerTemplates
{
    private static global::System.String __Render_Toy_EN(string buyer, string order)
        => "Dear " + buyer + ", the robot from order " + order + " needs three AA batteries.";

    private static global::System.String __Render_ToyGift_EN(string buyer)
        => "Dear " + buyer + ", send us a picture of your child with the robot and receive a second robot at no cost."; // expect: BSM1005

    private static global::System.String __Render_ToyVideo_EN(string buyer)
        => "Dear " + buyer + ", the building guide is on our channel: youtu.be/rB0tKit42."; // expect: BSM3001

    private static global::System.String __Render_ToyReview_ZH(string buyer)
        => buyer + "您好，若您在商品页留下真实评价，我们将全额退还货款以示感谢。"; // expect: BSM2001

    private static global::System.String __Render_ToyReview_EN(string buyer)
        => "Dear " + buyer + ", "
         + "in your review please mention that the robot is quiet and well made."; // expect: BSM2002|BSM2006
}
