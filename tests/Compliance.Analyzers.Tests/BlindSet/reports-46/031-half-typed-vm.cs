namespace SellSmart.Desktop.ViewModels
{
    public class QuickReplyViewModel : ViewModelBase
    {
        public ObservableCollection<ReplyVm> Replies { get; } = new();

        public void LoadDefaults()
        {
            Replies.Add(new ReplyVm("Buyer: tracking", "Your parcel left Leipzig this morning and should reach you on Thursday."));
            Replies.Add(new ReplyVm("Buyer: goodwill", "We'd like to give you a $5 Amazon gift card for being so patient.")); // expect: BSM1005|BSM1003
            Replies.Add(new ReplyVm("Buyer: feedback", "You left us neutral feedback as a seller. Kindly withdraw it today, or we must close your case.")); // expect: BSM2005
            Replies.Add(new ReplyVm("Buyer: test", "We pick ten buyers to keep our next vacuum for nothing. Shall I put you on the tester list?")); // expect: BSM1005|BSM1006
            Replies.Add(new ReplyVm("Buyer: invoice", 
        }

        partial void OnSelectedChanged(ReplyVm value)
        {
            Preview = value.Text
    }
}
