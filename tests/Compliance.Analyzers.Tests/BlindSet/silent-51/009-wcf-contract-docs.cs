using System;
using System.ComponentModel;
using System.Runtime.Serialization;
using System.ServiceModel;
using System.ServiceModel.Web;

namespace Ashford.Services.Promotions
{
    [ServiceContract(Namespace = "http://schemas.ashford.local/promotions/2010")]
    public interface ICouponService
    {
        [OperationContract]
        [WebGet(UriTemplate = "/coupons/{code}")]
        [Description("Returns the coupon with the given code, its discount and the free gift attached to it.")]
        CouponDto GetCoupon(string code);

        [OperationContract]
        [Description("Creates a gift card and credits the amount to the account of the customer.")]
        GiftCardDto CreateGiftCard(decimal amount);

        [OperationContract]
        [Obsolete("Use GetCoupon. Cash back campaigns are no longer supported.")]
        decimal GetCashBack(string orderId);
    }

    [DataContract]
    public class CouponDto
    {
        [DataMember] public string Code;
        [DataMember] public decimal PercentOff;
        [DataMember] public string FreeGiftSku;
    }

    [DataContract]
    public class GiftCardDto
    {
        [DataMember] public string Number;
        [DataMember] public decimal Balance;
    }
}
