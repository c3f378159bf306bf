namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>What a type, a choice or a later statement tells of a text whose own names tell nothing.</summary>
[TestFixture]
public sealed class WhereTextGoesTests
{
    private const string Film = "\"The assembly film is on our own site: https://spoke-bikes.example/assembly\"";
    private const string Ink = "\"Reply YES and a bottle of blue-black ink comes to you as a gift from the house.\"";
    private const string Stop = "\"Your spare keycard was sent today. To stop receiving these messages click the unsubscribe link below.\"";
    private const string Lures = "\"Reply with a screenshot of your rating and the lure set is yours for nothing.\"";

    [TestCase("class Flow { void M(IAmazonThread box, string id) { box.EnqueueAsync(id, TEXT); } }")]
    [TestCase("class Flow { void M(IBuyerDesk desk, string id) { desk.SendAsync(id, TEXT); } }")]
    [TestCase("class Flow { void M(IBuyerInbox box, string id) { box.Answer(id, TEXT); } }")]
    [TestCase("class Flow : Hub { static readonly string[] Quick = [TEXT]; Task M(int i) => Clients.Caller.SendAsync(\"buyerMessage\", Quick[i]); }")]
    [TestCase("class Flow { const string Words = TEXT; async Task M(string id) { await customerChat.PostAsync(id, Words); } }")]
    [TestCase("class Flow { void M(string id) { _outbox.EnqueueAsync(id, TEXT); } }")]
    public void What_is_handed_to_a_thing_whose_type_speaks_of_buyers_is_sent(string source) => Ids(source, Film).Should().Contain("BSM3001");

    [TestCase("class Flow { void M(IJobQueue box, string id) { box.EnqueueAsync(id, TEXT); } }")]
    [TestCase("class Flow : Hub { static readonly string[] Quick = [TEXT]; Task M(int i) => Clients.Caller.SendAsync(\"progress\", Quick[i]); }")]
    [TestCase("class Flow { void M(IQuizInbox box, string id) { box.Answer(id, TEXT); } }")]
    [TestCase("class Flow { const string Words = TEXT; async Task M(string id) { await customerTable.PostAsync(id, Words); } }")]
    [TestCase("class Flow { void M(IAmazonQueue box, string id) { box.Index(id, TEXT); } }")]
    [TestCase("class Flow { void M(string id) { _cache.EnqueueAsync(id, TEXT); } }")]
    public void What_another_thing_takes_is_not(string source) => Ids(source, Film).Should().BeEmpty();

    [TestCase("class Flow { void M(Thread thread, string id, string text = TEXT) { thread.WriteAsync(id, text); } }")]
    [TestCase("class Flow { void M(Thread thread, Order order) { thread.WriteAsync(order.Id, TEXT); } }")]
    [TestCase("class Flow { void M(Thread thread, string id) { var text = TEXT; thread.Write(id, text); } }")]
    public void What_is_written_to_somebody_may_be_a_message(string source) => Ids(source, Lures).Should().Contain("BSM2001");

    [TestCase("class Flow { void M(System.IO.TextWriter writer) { writer.WriteAsync(TEXT); } }")]
    [TestCase("class Flow { void M(string id) { Console.Write(id, TEXT); } }")]
    [TestCase("class Flow { void M(string id) { _logger.Write(id, TEXT); } }")]
    public void What_a_console_a_log_or_a_file_gets_is_none(string source) => Ids(source, Lures).Should().BeEmpty();

    [TestCase("class Payload { string Of(MessageKind kind) { switch (kind) { case MessageKind.Ink: return TEXT; default: return null; } } }")]
    [TestCase("class Payload { string Of(LetterKind kind) => kind switch { LetterKind.Ink => TEXT, _ => null }; }")]
    [TestCase("class Payload { static System.ReadOnlySpan<byte> Ink => TEXTu8; void M(MessageKind kind) { switch (kind) { case MessageKind.Ink: _json.WriteString(\"text\", Ink); break; } } }")]
    public void What_a_kind_of_message_chooses_is_one(string source) => Ids(source, Ink).Should().Contain("BSM1005");

    [TestCase("class Payload { string Of(PenKind kind) { switch (kind) { case PenKind.Ink: return TEXT; default: return null; } } }")]
    [TestCase("class Payload { string Of(ErrorMessageKind kind) => kind switch { ErrorMessageKind.Ink => TEXT, _ => null }; }")]
    [TestCase("class Payload { static System.ReadOnlySpan<byte> Ink => TEXTu8; void M(PenKind kind) { switch (kind) { case PenKind.Ink: _json.WriteString(Key, Ink); break; } } }")]
    public void What_another_kind_chooses_need_not_be(string source) => Ids(source, Ink).Should().BeEmpty();

    [TestCase("class Flow { void M(int n, string id) { string text; if (n == 1) text = \"Please change all batteries.\"; else text = TEXT; _desk.SendMessageAsync(id, text); } }")]
    [TestCase("class Flow { void M(int n, string id) { string text = null; if (n == 1) { text = TEXT; } _desk.SendToBuyer(id, text); } }")]
    [TestCase("class Flow { void M(int n, string id) { string text; switch (n) { case 1: text = TEXT; break; default: return; } _mailer.SendAsync(id, text); } }")]
    public void A_variable_that_is_set_later_goes_where_it_goes(string source) => Ids(source, Stop).Should().Contain("BSM4006");

    [TestCase("class Flow { void M(int n, string id) { string text; if (n == 1) text = \"Please change all batteries.\"; else text = TEXT; Console.WriteLine(text); } }")]
    [TestCase("class Flow { void M(int n, string id) { string text = null; if (n == 1) { text = TEXT; } _grid.Fill(id, text); } }")]
    [TestCase("class Flow { void M(int n, string id) { string text; switch (n) { case 1: text = TEXT; break; default: return; } _logger.LogInformation(text); } }")]
    public void One_that_is_shown_or_logged_is_not_sent(string source) => Ids(source, Stop).Should().BeEmpty();

    [TestCase("该换滤芯了，加码送您优惠券一张，回复即可领取。")]
    [TestCase("该洗猫砂盆了，我们送您一张优惠券，回复即可领取。")]
    [TestCase("該換濾網了，加碼送您折價券一張，回覆即可索取。")]
    public void It_is_time_to_do_something_is_no_word_of_a_screen(string text) =>
        Ids("abstract class MessageCatalogue { public string FilterReminder => TEXT; }", $"\"{text}\"").Should().Contain("BSM1002");

    [TestCase("该优惠券已被领取，送您的那张请在券包里查看。")]
    [TestCase("该券不能与其他优惠券一起用，请您换一张。")]
    [TestCase("該券已被領取，送您的那張請在券包裡查看。")]
    public void This_coupon_is(string text) => Ids("class Checkout { string Reminder => TEXT; }", $"\"{text}\"").Should().BeEmpty();

    [TestCase("select top (20) c.Code, sum(o.DiscountAmount)\nfrom dbo.Coupon c\nwhere c.Id = 4")]
    [TestCase("\nSELECT\n    Stars, count(*)\nFROM Review\nGROUP BY Stars")]
    [TestCase("update Templates\nset Body = null\nwhere Id = @id")]
    public void A_query_may_go_over_several_lines(string text) => Analyzers.Evidence.MachineText.Is(text).Should().BeTrue();

    [TestCase("Select the colour\nfrom the chart in the box and reply.")]
    [TestCase("Update: the set has left our warehouse where it was packed.")]
    [TestCase("With this message we confirm the values that you chose.")]
    public void A_sentence_with_the_words_of_one_is_none(string text) => Analyzers.Evidence.MachineText.Is(text).Should().BeFalse();

    [TestCase("free .* review")]
    [TestCase("(gift|card).*five star")]
    [TestCase("leave us.*stars please")]
    [TestCase("好评.*返现 红包")]
    public void A_wildcard_between_words_is_a_pattern(string text) => Analyzers.Evidence.MachineText.Is(text).Should().BeTrue();

    [TestCase("Order two and the third is a free gift.* *Terms apply.")]
    [TestCase("**Leave five stars.** We would love it.")]
    [TestCase("*Leave five stars.* We would love it.")]
    [TestCase("We refund you.*\n*Within five days.")]
    public void An_asterisk_behind_a_sentence_is_none(string text) => Analyzers.Evidence.MachineText.Is(text).Should().BeFalse();

    [TestCase("class Mailing { void M(System.Net.Mail.MailMessage mail, string greeting) { var body = \"\"; body += greeting ?? \"Hi,\"; body += \" leave us 5 stars, please.\"; mail.Body = body; } }")]
    [TestCase("class Mailing { void M(System.Net.Mail.MailMessage mail, string greeting) { var body = \"\"; body += (\"Hi,\")!; body += \" leave us 5 stars, please.\"; mail.Body = body; } }")]
    [TestCase("class Mailing { void M(System.Net.Mail.MailMessage mail, string greeting) { var body = \"\"; body += (string)\"Hi,\"; body += \" leave us 5 stars, please.\"; mail.Body = body; } }")]
    public void The_first_text_speaks_for_all_however_short_and_however_it_is_chosen(string source) => Ids(source, string.Empty).Should().Contain("BSM2002");

    [TestCase("class BuyerLetter { string Body(Order o) => $\"您好，已按您的要求退款{o.FanxianJine}美元，请查收原支付方式。\"; }")]
    [TestCase("class BuyerLetter { string Body(Order o) => $\"Hello, the next rope is {o.Pct} percent off for you.\"; }")]
    [TestCase("class BuyerLetter { string Body() => \"您好，送您一张十元优惠券，下次购买时自动抵扣。\"; }")]
    public void Names_of_holes_and_words_as_in_a_dictionary_hide_nothing(string source) => Ids(source, string.Empty).Should().NotContain("BSM5004");

    [TestCase("class BuyerLetter { string Body(Order o) => $\"您好，加薇信领{o.Jine}元优惠quan。\"; }")]
    [TestCase("class BuyerLetter { string Body(Order o) => $\"Hello, the next rope is {o.Pct} percent 0ff for you.\"; }")]
    [TestCase("class BuyerLetter { string Body() => \"您好，宋您一张十元优惠券，下次购买时自动抵扣。\"; }")]
    public void Words_that_are_spelled_to_be_overlooked_do(string source) => Ids(source, string.Empty).Should().Contain("BSM5004");

    private static IEnumerable<string> Ids(string source, string text) =>
        SourceRun.Of("using System;\n" + (text.Length == 0 ? source : source.Replace("TEXT", text, StringComparison.Ordinal))).Select(d => d.Id);
}
