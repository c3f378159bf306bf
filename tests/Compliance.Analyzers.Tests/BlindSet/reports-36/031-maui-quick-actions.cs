using System.Windows.Input;

namespace Pocketdesk.Mobile.ViewModels;

public class QuickActionsViewModel : BindableObject
{
    public ICommand SendCommand { get; }
    public List<QuickAction> Actions { get; }

    public QuickActionsViewModel(IAmazonInbox inbox)
    {
        SendCommand = new Command<QuickAction>(async a => await inbox.ReplyAsync(a.ThreadId, a.Message));
        Actions =
        [
            new() { Title = "On it", Message = "Thanks for writing. We are checking with the carrier and will be back within a day." },
            new() { Title = "Offer", Message = "Thanks for writing. We'd like to make it right: pick any item from our shop up to $20 and it's yours." }, // expect: BSM1005|BSM1003
            new() { Title = "Call me", Message = "Thanks for writing. What is your mobile number? I will ring you tonight." }, // expect: BSM3002|BSM3003
            new() { Title = "Clean", Message = "Thanks for writing. Wipe the hub with a dry cloth; please don't use alcohol." },
            new() { Title = "Wording", Message = "Thanks for writing. For your review you could simply say: works great, fast shipping, would buy again." }, // expect: BSM2002
        ];
    }
}
