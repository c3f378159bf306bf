namespace Xenia.Constants;
public class AmazonReplyConstants
{
    public const string RefundNotice = "The refund was issued today.";
    public const string NeedPhone = "Please send us your phone number and e-mail address so that we can contact you directly."; // expect: BSM3004|BSM3002|BSM3003
    public const string StoreInvite = "Visit our store on Shopify for more colours."; // expect: BSM3001|BSM3003|BSM1007
}
