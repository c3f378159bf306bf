namespace Zilan.Mobile
{
    public partial class ChatPage : ContentPage
    {
        private async void OnQuick(object sender, EventArgs e)
        {
            var btn = (Button)sender;
            if (btn.AutomationId == "q1")
                await DeliverTextToBuyerAsync("您好，床墊須捲好才能退回，我們派車去收，不收費用。");
            else if (btn.AutomationId == "q2")
                await DeliverTextToBuyerAsync("您好，給五星並附上照片，就送記憶枕一顆。"); // expect: BSM2001
            else
                await DeliverTextToBuyerAsync("您好，我們週年慶，輸入代碼 ZL500 現折五百元！"); // expect: BSM1002|BSM1001|BSM1007
        }

        private Task DeliverTextToBuyerAsync(string messageText)
        {
            return _vm.Api.PostAsync(_vm.ThreadId, messageText);
        }
    }
}
