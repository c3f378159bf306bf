namespace App.ViewModels;
public class CheckoutViewModel : BaseViewModel
{
    async Task Redeem()
    {
        await Shell.Current.DisplayAlert("Voucher", "Your voucher was redeemed. You get 20% off this order.", "OK");
        await _toastService.ShowSuccess("You earned 50 points for your review!");
        Message = "Invite friends and both of you get a $10 credit.";
    }
}
