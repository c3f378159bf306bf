namespace Shop.Exceptions;
public class CouponAlreadyUsedException() : BusinessException("You have already used this coupon. Get a new one from our newsletter.");
public class ReviewNotAllowedException : Exception
{
    public ReviewNotAllowedException() : base("You can only review what you bought from us.") { }
}
