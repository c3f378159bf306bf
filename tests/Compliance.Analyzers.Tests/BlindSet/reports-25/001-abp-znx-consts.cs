namespace HangJie.Erp.Amazon.ZhanNeiXin;

/// <summary>站内信模板常量（美国站）</summary>
public static class ZhanNeiXinConsts
{
    public const int MaxLength = 2000;

    public const string FaHuoYanChi =
        "Dear customer, your parcel missed the truck on Friday. The new delivery date is {date}; if that is too late, we will cancel and refund you in full.";

    public const string SuoPing =
        "Dear customer, could you spare a minute to share your thoughts on the product page? Other shoppers would find it useful."; // expect: BSM2006

    public const string SuoPingJiaJiang =
        "Dear customer, once your review is online, send us a screenshot here and a $15 Amazon gift card is yours."; // expect: BSM2001

    public const string FuGou =
        "Dear customer, for your second purchase in our shop we take 20% off, just mention this message."; // expect: BSM1001|BSM1006

    public static readonly string TuiHuo =
        "Dear customer, your return request was approved. Please print the label from Your Orders and drop the box at the carrier.";
}
