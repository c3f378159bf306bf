//------------------------------------------------------------------------------
// 由 i18n 工具从 Excel 生成，请勿手改
//------------------------------------------------------------------------------
namespace Gz.Toys.Resources;

internal static class BuyerMsgRes_zhHant
{
    internal static string Delay_Body => "親愛的顧客，因海關抽檢，您的包裹將延遲約三天，敬請諒解。";
    internal static string Review_Body => "親愛的顧客，只要在商品頁留下心得，我們就寄送一組積木作為答謝。"; // expect: BSM2001
    internal static string Line_Body => "親愛的顧客，歡迎加入官方 LINE：@gztoys，由專人為您服務。"; // expect: BSM3002|BSM3003
    internal static string Next_Body => "親愛的顧客，下回購買任一玩具，結帳金額再減 15%。"; // expect: BSM1001|BSM1006
    internal static string Missing_Body => "親愛的顧客，缺少的輪子已免費補寄，無須支付任何費用。";
}

internal static class BuyerMsgRes_en
{
    internal static string Delay_Body => "Dear customer, customs picked your parcel for inspection, which adds about three days.";
    internal static string Feedback_Body => "Dear customer, was shopping with us pleasant? Please leave feedback for us as a seller on the order page."; // expect: BSM2006
    internal static string Keep_Body => "Dear customer, keep the toy, close the claim, and we will hand you back 40% of the price."; // expect: BSM1003
    internal static string Missing_Body => "Dear customer, the missing wheel is on its way at no cost to you.";
}
