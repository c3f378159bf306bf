using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;

namespace SellerCockpit.ViewModels;

public partial class QuickReplyViewModel : ObservableObject
{
    [ObservableProperty] private string? _selectedText;

    public string Header => "Quick replies (Amazon buyers)";

    public ObservableCollection<QuickReply> Replies { get; } = new()
    {
        new() { Title = "Late", Text = "Your package missed the Friday truck and arrives on Tuesday. If that is too late, tell us and we refund you." },
        new() { Title = "Sorry", Text = "We feel terrible about this. May we make it right with store credit for next time?" }, // expect: BSM1006|BSM1003
        new() { Title = "迟到", Text = "您好，包裹预计周二送达，如无法等待请告知，我们马上退款。" },
        new() { Title = "致歉", Text = "实在不好意思，我们愿意出三十块钱补偿您的心情，请告知收款码。" }, // expect: BSM1003|BSM1004
        new() { Title = "新品", Text = "新款露营椅上架啦，老客户优先抢购，链接发您？" }, // expect: BSM1007
        new() { Title = "评价", Text = "您好，椅子用了一段时间，欢迎您在亚马逊写下对它的真实评价。" }, // expect: BSM2006
        new() { Title = "Tester", Text = "We are looking for 50 product testers: you order, you post your opinion, we reimburse you." }, // expect: BSM2001|BSM1004|BSM1006
    };
}

public sealed class QuickReply
{
    public string Title { get; set; } = "";
    public string Text { get; set; } = "";
}
