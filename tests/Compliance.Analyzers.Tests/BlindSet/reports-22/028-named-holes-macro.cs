namespace Threadwell.Library;

public static partial class CommunityMacros
{
    // contributed by users of the macro exchange; {{...}} is filled in before the message goes to the buyer
    public const string KettleDescale =
        "Hi {{buyer.first}}, descale {{product.short}} with 50 ml of vinegar and rinse it twice.";
    public const string KettleSecondUnit =
        "Hi {{buyer.first}}, fancy a second {{product.short}}? {{promo_code}} takes {{percent}} off at the till."; // expect: BSM1002|BSM1001|BSM1007
    public const string KettleVideo =
        "Hi {{buyer.first}}, the descaling film is on our YouTube channel: {{youtube_url}}"; // expect: BSM3001|BSM3002
    public const string KettleStars =
        "Hi {{buyer.first}}, {{review_url}} is where you can leave your thoughts on the {{product.short}}."; // expect: BSM2006
    public const string KettleReward =
        "Hi {{buyer.first}}, you'll get {{gift_amount}} from us as soon as {{review_url}} shows your comment."; // expect: BSM2001
    public const string KettleRecall =
        "Hi {{buyer.first}}, unplug {{product.short}} at once and stop using it; order {{order.id}} has been refunded in full.";
}
