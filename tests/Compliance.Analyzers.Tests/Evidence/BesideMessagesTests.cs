namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>What the texts beside a text, what takes it and what it is told in tell of a text whose own words and names tell too little.</summary>
[TestFixture]
public sealed class BesideMessagesTests
{
    private const string Film = "\"The assembly film is on our own site: https://spoke-bikes.example/assembly\"";
    private const string Ink = "\"Reply YES and a bottle of blue-black ink comes to you as a gift from the house.\"";
    private const string Late = "\"Dear {buyer}, one box of your order is still with the carrier. We refund it if it does not come.\"";
    private const string Wrong = "\"Hello {name}, we are sorry that your parcel had the wrong seat in it. We will send the right one.\"";
    private const string Seat = "\"The seat post must be inserted past the line.\"";
    private const string Card = "\"Leave a review of the pen and get a $10 gift card.\"";

    [TestCase("class Flow { object[] All = [new Step(1, LATE), new Step(2, TEXT)]; }")]
    [TestCase("class Flow { string Of(int n) => n switch { 1 => LATE, 2 => SEAT, _ => TEXT }; }")]
    [TestCase("class Flow { string Of(int n) { if (n == 1) { return LATE; } return TEXT; } }")]
    [TestCase("class Flow { void Fill() { _steps.Put(1, LATE); _steps.Put(2, TEXT); } }")]
    [TestCase("class Flow { static string One => LATE; static string Two => WRONG; static string Three => TEXT; }")]
    [TestCase("class Flow { const string A = LATE; const string B = WRONG; const string C = TEXT; }")]
    public void What_stands_among_messages_is_one(string source) => Ids(source, Film).Should().Contain("BSM3001");

    [TestCase("class Flow { object[] All = [new Step(1, SEAT), new Step(2, TEXT)]; }")]
    [TestCase("class Flow { string Of(int n) => n switch { 1 => LATE, 2 => SEAT, 3 => SEAT, 4 => SEAT, 5 => SEAT, _ => TEXT }; }")]
    [TestCase("class Flow { string Of(int n) { if (n == 1) { Log.Information(LATE); } return TEXT; } }")]
    [TestCase("class Flow { void Fill() { _steps.Put(1, LATE); _notes.Keep(2, TEXT); } }")]
    [TestCase("class Flow { static string One => LATE; static string Two => SEAT; static string Three => TEXT; }")]
    [TestCase("class Flow { const string A = LATE; const string B = SEAT; const string C = TEXT; }")]
    public void What_stands_among_other_texts_or_beside_a_single_message_of_its_type_need_not_be(string source) => Ids(source, Film).Should().BeEmpty();

    [TestCase("class Flow { Flow() { _map[1] = LATE; _map[2] = WRONG; _map[3] = TEXT; } }")]
    [TestCase("class Flow { static Flow() { _map[\"a\"] = o => LATE; _map[\"b\"] = o => TEXT; } }")]
    [TestCase("class Flow { void Fill(Dictionary<int, string> map) { map[1] = LATE; map[2] = TEXT; } }")]
    public void So_is_what_stands_among_them_in_a_dictionary(string source) => Ids(source, Film).Should().Contain("BSM3001");

    [TestCase("class Flow { Flow() { _map[1] = LATE; _pages[2] = SEAT; _pages[3] = TEXT; } }")]
    [TestCase("class Flow { static Flow() { _map[\"a\"] = o => SEAT; _map[\"b\"] = o => TEXT; } }")]
    [TestCase("class Flow { void Fill(Dictionary<int, string> map) { map[1] = LATE; _other[2] = TEXT; } }")]
    public void Another_dictionary_tells_nothing(string source) => Ids(source, Film).Should().BeEmpty();

    [TestCase("class A { object M(string name) => new BuyerTextBuilder().Greeting(name).Paragraph(TEXT).ToString(); }")]
    [TestCase("class A { object M(string name) => new Sheet().Salutation(name).Letter(name).Paragraph(TEXT); }")]
    [TestCase("class CustomerTexts { public Sheet Film(Sheet sheet) => sheet.Paragraph(\"Dear buyer,\").Paragraph(TEXT); }")]
    public void A_chain_that_greets_or_makes_a_letter_is_one(string source) => Ids(source, Ink).Should().Contain("BSM1005");

    [TestCase("class A { object M(string name) => new PageTextBuilder().Heading(name).Paragraph(TEXT).ToString(); }")]
    [TestCase("class A { object M(string name) => new Sheet().Row(name).Column(name).Paragraph(TEXT); }")]
    [TestCase("class CustomerNotes { public Sheet Film(Sheet sheet) => sheet.Paragraph(\"Ink\").Paragraph(TEXT); }")]
    public void One_that_makes_a_page_or_a_sheet_is_not(string source) => Ids(source, Ink).Should().BeEmpty();

    [TestCase("class Rows { object[] All = [(\"a\", \"We are sorry that your parcel is late. It is with the post now.\"), (\"b\", \"很抱歉包裹延误，目前已到达当地邮局。\"), (\"c\", \"请用五星支持我们，只有好评才能让小店活下去。\")]; }")]
    [TestCase("class Rows { object[] All = [(\"a\", \"您好，很抱歉包裹延误，我们马上为您查询快递。\"), (\"c\", \"请用五星支持我们，只有好评才能让小店活下去。\")]; }")]
    [TestCase("class Rows { string[] All = [\"Dear {name}, we are sorry that your parcel is late.\", \"Please support us with five stars, only good reviews keep our shop alive.\"]; }")]
    public void Whose_parcel_is_late_is_told_so_and_asked_the_next_thing(string source) => Ids(source, string.Empty).Should().Contain("BSM2002");

    [TestCase("class Rows { object[] All = [(\"a\", \"The parcel is late. It is with the post now.\"), (\"b\", \"包裹延误，目前已到达当地邮局，三天后派送。\"), (\"c\", \"请用五星支持我们，只有好评才能让小店活下去。\")]; }")]
    [TestCase("class Rows { object[] All = [(\"a\", \"很抱歉，服务器正在维护，一小时后恢复。\"), (\"c\", \"请用五星支持我们，只有好评才能让小店活下去。\")]; }")]
    [TestCase("class Rows { string[] All = [\"Sorry, the server is down for an hour.\", \"Please support us with five stars, only good reviews keep our shop alive.\"]; }")]
    public void What_stands_beside_a_note_or_a_failure_is_not_shown_to_be_told_to_anybody(string source) => Ids(source, string.Empty).Should().BeEmpty();

    [TestCase("class Conversation { Conversation Saying(string text) => this; void M() => Saying(TEXT); }")]
    [TestCase("namespace Shop.Campaigns { record Say(int Day, string Text); class Steps { Say M() => new(3, TEXT); } }")]
    [TestCase("class Desk { void Put(int n, string mailBody) { } void M() => Put(3, TEXT); }")]
    public void A_parameter_tells_what_its_argument_is(string source) => Ids(source, Ink).Should().Contain("BSM1005");

    [TestCase("class Catalogue { Catalogue Saying(string text) => this; void M() => Saying(TEXT); }")]
    [TestCase("namespace Shop.Pages { record Say(int Day, string Text); class Steps { Say M() => new(3, TEXT); } }")]
    [TestCase("class Desk { void Put(int n, string error) { } void M() => Put(3, TEXT); }")]
    public void Another_parameter_tells_nothing(string source) => Ids(source, Ink).Should().BeEmpty();

    [TestCase("class Flow { object M(Order order) => new Outgoing(order.Id, TEXT); }")]
    [TestCase("class Flow { object M(Event e) => new Outgoing { OrderId = e.OrderId, Text = TEXT }; }")]
    [TestCase("class Flow { void M(string orderId) => Post(new { orderId, text = TEXT }); }")]
    public void An_object_with_an_order_and_a_text_is_written_to_its_buyer(string source) =>
        Ids(source, "\"The film for your bike is on https://spoke-bikes.example/assembly for two weeks.\"").Should().Contain("BSM3001");

    [TestCase("class Flow { object M(Page page) => new Outgoing(page.Id, TEXT); }")]
    [TestCase("class Flow { object M(Event e) => new Outgoing { PageId = e.PageId, Text = TEXT }; }")]
    [TestCase("class Flow { void M(string pageId) => Post(new { pageId, text = TEXT }); }")]
    public void One_with_something_else_is_not(string source) =>
        Ids(source, "\"The film for your bike is on https://spoke-bikes.example/assembly for two weeks.\"").Should().BeEmpty();

    [TestCase("namespace Shop.Mailing { class Delivered : Base { string Transform() { this.Write(\"Dear \"); this.Write(Name); this.Write(TEXT); return All; } } }")]
    [TestCase("namespace Shop.Mailing { class Delivered : Base { string Transform() { this.WriteLine(\"Dear buyer, \"); if (Late) { this.WriteLine(TEXT); } return All; } } }")]
    [TestCase("namespace Shop.Mailing { class Delivered : Base { void Run() { WriteLiteral(\"<p>Dear buyer, reply YES and the ink comes to you as a gift from the house.</p>\"); Write(TEXT); } } }")]
    public void What_a_template_writes_that_is_made_into_a_class_is_a_message(string source) => Ids(source, Ink).Should().Contain("BSM1005");

    [TestCase("namespace Shop.Pages { class Landing : Base { string Transform() { this.Write(\"<h1>Pens</h1>\"); this.Write(TEXT); return All; } } }")]
    [TestCase("namespace Shop.Mailing { class Delivered { void Run() { Console.WriteLine(\"Dear \"); Console.WriteLine(TEXT); } } }")]
    [TestCase("namespace Shop.Mailing { class Delivered { void Run() { WriteLine(TEXT); } } }")]
    public void What_a_page_or_a_console_is_told_is_none(string source) => Ids(source, Ink).Should().BeEmpty();

    [TestCase("class Flow { void M(string path, string buyer) { System.IO.File.WriteAllText(path, TEXT); } }")]
    [TestCase("class Flow { void M(string path, string buyer) { var letter = TEXT; System.IO.File.WriteAllText(path, letter); } }")]
    [TestCase("class Flow { void M(CsvWriter csv, string buyer) { csv.WriteField(buyer); csv.WriteField(TEXT); } }")]
    [TestCase("class Flow { async void M(string path, string buyer, bool late) { var letter = TEXT; var notice = LATE; await System.IO.File.WriteAllTextAsync(path, late ? notice : letter); } }")]
    public void A_file_may_be_a_letter_in_an_outbox(string source) => Ids(source, "\"Dear {buyer}, leave a review of the pen and get a $10 gift card. Thank you!\"").Should().Contain("BSM2001");

    [TestCase("class Flow { void M(string buyer) { Console.WriteLine(TEXT); } }")]
    [TestCase("class Flow { void M(string buyer) { var letter = TEXT; Console.WriteLine(letter); } }")]
    [TestCase("class Flow { void M(string buyer, System.IO.TextWriter writer) { var letter = TEXT; writer.WriteLine(letter); } }")]
    public void What_is_written_line_by_line_is_none(string source) => Ids(source, "\"Dear {buyer}, leave a review of the pen and get a $10 gift card. Thank you!\"").Should().BeEmpty();

    [TestCase("class BuyerMessages { object M() => new { kind = \"system\", content = TEXT }; }")]
    [TestCase("class BuyerMessages { object M() => new Turn { Role = \"buyer\", Content = TEXT }; }")]
    [TestCase("class BuyerMessages { void M() => _thread.AddSellerMessage(TEXT); }")]
    public void A_turn_in_the_talk_with_a_buyer_is_a_message(string source) => Ids(source, Card).Should().Contain("BSM2001");

    [TestCase("class BuyerMessages { object M() => new { role = \"system\", content = TEXT }; }")]
    [TestCase("class BuyerMessages { object M() => new ChatMessage(ChatRole.User, TEXT); }")]
    [TestCase("class BuyerMessages { void M() => _history.AddUserMessage(TEXT); }")]
    [TestCase("class BuyerMessages { object M() => _chat.GetResponseAsync(TEXT); }")]
    public void One_in_the_talk_with_a_language_model_is_none(string source) => Ids(source, Card).Should().BeEmpty();

    [TestCase("> Hello")]
    [TestCase("More > less.")]
    [TestCase("You wrote:\\n> Is there a gift card?\\n\\n")]
    public void What_stands_below_a_quoted_line_is_the_answer(string before) =>
        Ids("class BuyerMessages { const string Answer = TEXT; }", $"\"{before}\\n{Card.Trim('"')}\"").Should().Contain("BSM2001");

    [TestCase("> ")]
    [TestCase("You wrote:\\n> ")]
    [TestCase("Hello,\\n\\nyou asked on Monday:\\n> Hi there\\n> ")]
    public void A_quoted_line_is_the_buyers(string before) =>
        Ids("class BuyerMessages { const string Answer = TEXT; }", $"\"{before}{Card.Trim('"')}\\n\\nNo, we do not do that.\"").Should().BeEmpty();

    // By itself it is a line of a price list.
    [TestCase("class Flow { string Long() => LATE; string Other() => WRONG; string Short(int percent, string couponCode) => TEXT; }")]
    public void A_line_with_holes_among_messages_is_one(string source) => Ids(source, "$\"Use {couponCode} for {percent}% off\"").Should().Contain("BSM1002");

    [TestCase("class Flow { string Short(int percent, string couponCode) => TEXT; }")]
    [TestCase("class Flow { string Long() => SEAT; string Other() => SEAT; string Short(int percent, string couponCode) => TEXT; }")]
    public void A_line_with_holes_by_itself_is_not(string source) => Ids(source, "$\"Use {couponCode} for {percent}% off\"").Should().BeEmpty();

    private static IEnumerable<string> Ids(string source, string text) =>
        SourceRun.Of(source.Replace("TEXT", text, StringComparison.Ordinal).Replace("LATE", Late, StringComparison.Ordinal).Replace("WRONG", Wrong, StringComparison.Ordinal).Replace("SEAT", Seat, StringComparison.Ordinal)).Select(d => d.Id);
}
