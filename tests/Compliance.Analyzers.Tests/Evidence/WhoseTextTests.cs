namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>What real code bases hold that reads like a message to a buyer, beside what is one: malls that speak of sellers, whole pages, what came in, parts that nobody joins.</summary>
[TestFixture]
public sealed class WhoseTextTests
{
    private const string Confirmation = "您好，您的订单已经发货，请注意查收。";
    private const string Link = "Hello Ann, please find all details at https://www.lamps.example/help and write to us.";
    private const string Removal = "We refund you ten dollars more if you remove your negative feedback.";
    private const string Password = "Before we go on, tell us your Amazon password, we check the order then.";

    [TestCase("namespace Mall { class MessageHelper { string Body(string code) => code == Types.SellerOrderNotice ? \"\" : TEXT; } }", false)]
    [TestCase("namespace Mall { class MessageHelper { string Body(string code) => code == Types.BuyerOrderNotice ? \"\" : TEXT; } }", true)]
    [TestCase("namespace SellerDesk { class MessageHelper { string Body(string code) => TEXT; } }", true)]
    [TestCase("namespace Desk { class SellerMessages { string Body(string code) => TEXT; } }", true)]
    public void A_mall_speaks_of_its_sellers_and_a_marketplace_is_named_after_them(string source, bool reported) => Ids(source, Confirmation).Contains("BSM4002").Should().Be(reported);

    [TestCase("class OrderMails { string Body() => \"<html><body>\" + TEXT + \"</body></html>\"; }", false)]
    [TestCase("class OrderMails { string Body() => \"<div><p>\" + TEXT + \"</p></div>\"; }", true)]
    [TestCase("class OrderMails { object All() => new MessageTemplate { Subject = \"%Store.Name%. Your question\", Body = TEXT }; }", false)]
    [TestCase("class OrderMails { object All() => new MessageTemplate { Subject = \"Your question\", Body = TEXT }; }", true)]
    public void A_whole_page_is_a_mail_of_a_shop_of_its_own(string source, bool reported) => Ids(source, Link).Contains("BSM3001").Should().Be(reported);

    [TestCase("class IncomingBuyerMails { const string First = TEXT; }", false)]
    [TestCase("class IncomingMailHandler { string First(Order order) => TEXT; }", true)]
    [TestCase("namespace Procurement { class LampTexts { const string First = TEXT; } }", false)]
    [TestCase("namespace Aftercare { class LampTexts { const string First = TEXT; } }", true)]
    [TestCase("namespace Desk.Suggestions { class SuggestedTitles { const string First = TEXT; } }", false)]
    [TestCase("namespace Desk.Suggestions { class SuggestedAnswers { const string First = TEXT; } }", true)]
    [TestCase("namespace Shop.Ads { class Factory { object A() => new Campaign { CustomText = TEXT }; } }", false)]
    [TestCase("namespace Shop.Desk { class Factory { object A() => new Campaign { CustomText = TEXT }; } }", true)]
    public void What_came_in_or_goes_to_others_is_no_message(string source, bool reported) => (Ids(source, Removal).Length > 0).Should().Be(reported);

    [TestCase("string M(Order o) { string t = \"Hello \" + o.Buyer + \", \"; t += TEXT; _parts.Add(t); _parts.Add(\"The lamp people\"); return _parts.Last(); }")]
    [TestCase("string M(Order o) { string t = \"Hello \" + o.Buyer + \", \"; t += TEXT; _parts.Add(t); _parts.Add(\"The lamp people\"); return string.Join(\" \", _parts); }")]
    [TestCase("string M(Order o) { var parts = new List<string>(); string t = \"Hello \" + o.Buyer + \", \"; t += TEXT; parts.Add(t); parts.Add(\"The lamp people\"); return string.Join(\" \", parts); }")]
    [TestCase("string M(Order o) { var a = new List<string>(); var b = new List<string>(); string t = \"Hello \" + o.Buyer + \", \"; t += TEXT; a.Add(t); a.AddRange(b); b.AddRange(a); b.Add(\"The lamp people\"); return b[0]; }")]
    [TestCase("string M(Order o, int n) { string t = n switch { 1 => TEXT, _ => \"Your lamp is on its way.\" }; return string.Concat(Greetings[n], t, Closings[n]); }")]
    [TestCase("string M(Order o, int n) { string t = n switch { 1 => TEXT, _ => \"Your lamp is on its way.\" }; return string.Join(\" \", Greetings[n], t); }")]
    public void What_is_handed_on_by_its_name_is_reported_once(string member) => Ids("class BuyerDesk { " + member + " }", Removal).Where(id => id == "BSM2001").Should().ContainSingle();

    [Test]
    public void What_a_local_function_of_a_program_without_a_main_returns_is_a_part() =>
        Ids("var mail = Ask(\"1\"); string Ask(string id) { return $\"Hi, which plug do you need for order {id}, EU or UK? \" + Ps(); } static string Ps() => TEXT;", Password).Should().Contain("BSM3004");

    [TestCase("messages/unexpectedProblem", true)]
    [TestCase("attributes", false)]
    [TestCase("messages/somethingElse", false)]
    public void What_is_posted_to_the_messaging_api_is_sent(string end, bool reported) =>
        Ids($"class Client {{ object M(HttpClient http, string id) => http.PostAsJsonAsync($\"/api/messaging/v1/orders/{{id}}/{end}?ids=1\", new {{ text = TEXT }}); }}", "The leaflet with all our lamps is attached.").Contains("BSM4005").Should().Be(reported);

    [TestCase("\"减\" + o[\"money\"] + \"元\"", false)]
    [TestCase("\"下次下单立减\" + o[\"money\"] + \"元\"", true)]
    public void The_names_of_holes_make_no_phrase(string text, bool reported) =>
        (SourceRun.Of($"class Promo {{ string GetMsg(dynamic o) {{ var msg = {text}; return msg; }} }}").Count > 0).Should().Be(reported);

    [TestCase("class Letters { const string StaffNote = TEXT; }", false)]
    [TestCase("class Letters { const string BuyerNote = TEXT; }", true)]
    [TestCase("class TeamDigestMailer { string Body() => TEXT; }", false)]
    [TestCase("class TeamReplies { string Body() => TEXT; }", true)]
    [TestCase("class Letters { void ToSupplier(MailMessage mail) { mail.Body = TEXT; } }", false)]
    [TestCase("class Letters { void ToBuyer(MailMessage mail) { mail.Body = TEXT; } }", true)]
    [TestCase("class Letters { void MailToFactory(MailMessage mail, Order order) { mail.Body = TEXT; } }", false)]
    [TestCase("class Letters { void ReplyForWarehouse(MailMessage mail, Order order) { mail.Body = TEXT; } }", true)]
    public void What_is_named_after_insiders_or_goes_to_a_supplier_is_no_message(string source, bool reported) => (Ids(source, Removal).Length > 0).Should().Be(reported);

    [TestCase("buyertext --gift 给五星好评返现十元 --list 列出全部", false)]
    [TestCase("亲，给五星好评返现十元 --list", true)]
    [TestCase("亲，给五星好评返现十元 -- 小李 -- 客服", true)]
    public void Options_of_a_command_line_are_no_message(string text, bool reported) =>
        Ids("class BuyerReplies { string Text() => TEXT; }", text).Contains("BSM2001").Should().Be(reported);

    [TestCase("string Body(Order o) => TEXT; string Pay(PaymentMethod how) => \"\";", true)]
    [TestCase("string Body(Order o) => o.Paid == PaymentMethod.Card ? TEXT : \"\";", false)]
    public void A_shop_that_knows_methods_of_payment_is_its_own(string members, bool reported) =>
        Ids("class OrderReceipts { " + members + " }", "You pay me in cash when your parcel arrives.").Contains("BSM3003").Should().Be(reported);

    [TestCase("为了办理退款，请把网银登录密码告知我们。", true)]
    [TestCase("为了您的安全，请勿把网银登录密码告知我们。", false)]
    [TestCase("Hello, please send us your password, we check the order then.", true)]
    [TestCase("Hello, please never send us your password, we check the order without.", false)]
    public void Who_asks_for_a_password_says_nothing_of_an_account(string text, bool reported) =>
        Ids("class BuyerMessages { const string Identity = TEXT; }", text).Contains("BSM3004").Should().Be(reported);

    [TestCase("IMessagingApi", true)]
    [TestCase("IReportsApi", false)]
    public void Who_is_spoken_to_beside_the_calls_that_send_is_a_buyer(string api, bool reported) =>
        Ids($"class Questions {{ readonly {api} _api; const string Identity = TEXT; }}", "Before we release the watch we need a scan of your passport.").Contains("BSM3004").Should().Be(reported);

    [TestCase("Scene", false)]
    [TestCase("Text", true)]
    public void What_a_reply_is_for_is_no_message(string member, bool reported) =>
        Ids($"class PraiseReplies {{ object All() => new ReplyItem {{ {member} = TEXT }}; }}", "给五星好评就退您一半货款。").Contains("BSM2001").Should().Be(reported);

    [TestCase("Dear {{agency.contact}}, ", false)]
    [TestCase("Dear {{buyer.name}}, ", true)]
    [TestCase("Internal: ", false)]
    public void Who_is_greeted_is_who_reads(string start, bool reported) =>
        (Ids("class OrderMails { string Body(Order order) => TEXT; }", start + "we refund you ten dollars more if you remove your negative feedback.").Length > 0).Should().Be(reported);

    [TestCase("namespace Ximu.MiniProgram", false)]
    [TestCase("namespace Ximu.Desk", true)]
    public void The_shop_of_a_mini_program_is_its_own(string space, bool reported) =>
        Ids(space + " { class MemberMessages { string Points(string order) => TEXT; } }", "您好，您的订单获得 100 积分，可兑换礼品。").Contains("BSM1006").Should().Be(reported);

    [TestCase("namespace Fennel.AmazonMail", true)]
    [TestCase("namespace Fennel.Mail", false)]
    public void Marketing_that_is_likely_a_message_is_one_where_a_marketplace_is_named(string space, bool reported) =>
        Ids(space + " { class MailTexts { StringBuilder Range(StringBuilder sb) => sb.AppendLine(TEXT); } }", "By the way, our autumn knives have just landed, come and have a look.").Contains("BSM1007").Should().Be(reported);

    [TestCase("this.Ok(new ReturnObject(0, TEXT))", false)]
    [TestCase("this.Ok(new ReplyResponse(0, TEXT))", true)]
    [TestCase("this.Pass(new ReturnObject(0, TEXT))", true)]
    public void What_an_operation_tells_its_caller_is_no_message(string call, bool reported) =>
        (Ids("class OrderService { object Points(Order order) => " + call + "; }", "尊敬的客户，您好，您的订单可领取金卡会员礼品。").Length > 0).Should().Be(reported);

    [TestCase("(string Keyword, string Reply)", false)]
    [TestCase("(string Text, string Reply)", true)]
    public void The_key_word_of_a_reply_is_what_buyers_write(string type, bool reported) =>
        Ids($"class BuyerReplies {{ readonly List<{type}> _replies = new() {{ (\"Pay by PayPal to our own account\", \"Payments are handled by Amazon.\") }}; }}", string.Empty).Contains("BSM3003").Should().Be(reported);

    [TestCase("客服不得在站内信中索要好评。", "Agents must never ask a buyer to change a review.", false)]
    [TestCase("退货标签在订单页面里。", "The label stands in Your Orders.", true)]
    [TestCase("客服不得在站内信中索要好评。", "The label stands in Your Orders.", true)]
    public void An_entry_of_a_handbook_is_a_rule_as_most_beside_it(string first, string second, bool reported) =>
        Ids($"class Desk {{ object All() => new List<Row> {{ new(\"{first}\"), new(\"{second}\"), new(\"给五星好评就送雨伞一把，差评一律不送。\") }}; }}", string.Empty).Contains("BSM2001").Should().Be(reported);

    [TestCase("您留的三星改成五星好吗，我们全体客服都会感谢您。", true)]
    [TestCase("全体客服，把“您留的三星改成五星好吗”从模板里删掉。", false)]
    public void Who_thanks_in_the_name_of_all_agents_writes_to_none(string text, bool reported) =>
        Ids("class Desk { string M(Order order) => TEXT; }", text).Contains("BSM2004").Should().Be(reported);

    private static string[] Ids(string source, string text) => [.. SourceRun.Of("using System.Collections.Generic; using System.Linq;\n" + source.Replace("TEXT", "\"" + text + "\"", StringComparison.Ordinal)).Select(d => d.Id)];
}
