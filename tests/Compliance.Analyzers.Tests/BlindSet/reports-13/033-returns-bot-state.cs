namespace Xinghai.Bot.Returns
{
    public class ReturnsDialog : AmazonDialogBase
    {
        protected override async Task OnStateAsync(DialogState state, DialogContext dc)
        {
            switch (state)
            {
                case DialogState.Start:
                    await dc.SayAsync("您好，请问商品是破损、缺件还是不合适？");
                    break;

                case DialogState.Damaged:
                    await dc.SayAsync("非常抱歉，我们会为您全额退款或免费补发，请选择其中一种。");
                    break;

                case DialogState.NotSuitable:
                    await dc.SayAsync("退来退去太麻烦了，不如您留着，我们退您四成，退货申请就关掉吧？"); // expect: BSM1003
                    break;

                case DialogState.Refused:
                    await dc.SayAsync("那再加十美元补偿，条件是您不要开A-to-Z，行吗？"); // expect: BSM1003
                    break;

                case DialogState.Reviewed:
                    await dc.SayAsync("款项可以马上退，不过得先把您写的那条差评处理掉哦。"); // expect: BSM2001|BSM2004
                    break;

                default:
                    await dc.SayAsync("Your return label is in the Amazon return centre under this order.");
                    break;
            }
        }
    }
}
