namespace Harrow.Garden.Resources;

public static class BuyerMessageResources
{
    public static string MowerBlade_Recall => "The blade bolt of your mower must be tightened before first use. A printed sheet with the torque is in the box.";

    public static string Mower_Survey => "Tell us your e-mail so that we can send you the winter service plan directly."; // expect: BSM3002

    public static string Mower_Extended => "Your guarantee becomes four years instead of two as soon as your rating is live."; // expect: BSM2001

    public static string Mower_Invoice => "Your VAT invoice is attached. You can also download it under Your Orders.";

    public static string Mower_RatingHelp => "Please click the fifth star, write that the mower is quiet and light, and add a picture."; // expect: BSM2002

    public static string Mower_FeedbackSolved => "The new charger works, you say. So please withdraw the one-star seller feedback; if you don't, we cannot keep selling here."; // expect: BSM2005

    public static string Mower_OutOfStock => "The grass box is out of stock until June. We have cancelled your order and refunded it in full.";
}
