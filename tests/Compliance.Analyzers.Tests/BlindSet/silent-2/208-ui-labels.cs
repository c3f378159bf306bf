namespace Hazel.Wpf;

public class CouponViewModel : ObservableObject
{
    public string WindowTitle => "Coupons and discounts";
    public string ApplyLabel => "Apply your coupon code at checkout";
    public string ReviewLabel => "Write a review for this product and help other customers";
    public string GiftLabel => "Add a gift card to your order";
    public string InviteLabel => "Invite a friend";
}
