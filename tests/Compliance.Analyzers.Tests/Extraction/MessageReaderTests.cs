namespace Compliance.Analyzers.Tests.Extraction;

/// <summary>What an expression says, and where its words are written.</summary>
[TestFixture]
public sealed class MessageReaderTests
{
    [TestCase("string s = \"our gift\";", "our gift")]
    [TestCase("string s = \"our \" + \"gift\";", "our gift")]
    [TestCase("string s = (\"our \" + (\"free \" + \"gift\"))!;", "our free gift")]
    [TestCase("string M(string couponCode) => $\"use {couponCode} now\";", "use {coupon code} now")]
    [TestCase("string M(string couponCode) => \"use \" + couponCode + \" now\";", "use {coupon code} now")]
    [TestCase("string M(string couponCode) => $\"use {couponCode.Trim().ToUpper()} now\";", "use {coupon code} now")]
    [TestCase("string M(Coupon c) => $\"use {c.Owner.Coupon.Code} now\";", "use {coupon code} now")]
    [TestCase("string M(Order o) => $\"off {o?.PercentOff:0.0}%\";", "off {percent off}%")]
    [TestCase("string M(Order o) => $\"off {GetPercentOff(o)}%\";", "off {percent off}%")]
    [TestCase("string M(Map m) => $\"use {m[\"coupon_code\"]}\";", "use {coupon code}")]
    [TestCase("string M(string a) => $\"use {a ?? b}\";", "use {a}")]
    [TestCase("string M(object o) => $\"use {o is string}\";", "use {value}")]
    [TestCase("string M() => $\"{20}% off\";", "20% off")]
    [TestCase("const string Code = \"SAVE20\"; string M() => $\"use {Code}\";", "use SAVE20")]
    [TestCase("const int Percent = 20; string M() => $\"{Percent}% off\";", "20% off")]
    [TestCase("const string Free = \"free \" + \"gift\"; string M() => \"our \" + Free + \"!\";", "our free gift!")]
    [TestCase("string M(string n) => string.Format(\"Dear {0}, use {1} for {2:N0}% off {{now}}\", n, couponCode, 20);", "Dear {n}, use {coupon code} for 20% off {now}")]
    [TestCase("string M(string n) => String.Format(culture, \"use {0}\", \"SAVE\" + n);", "use SAVE{n}")]
    [TestCase("string M(string n) => string.Format(\"no {9} such\", n);", "no {9} such")]
    [TestCase("string M(string n) => string.Format(\"a }} b {0} {{\", n);", "a } b {n} {")]
    [TestCase("string M(string n) => System.String.Format(\"use {0}\", couponCode);", "use {coupon code}")]
    [TestCase("string M(string couponCode) => $\"use {couponCode!} now\";", "use {coupon code} now")]
    [TestCase("string M() => $\"use {nameof(Missing.CouponCode)} now\";", "use {coupon code} now")]
    [TestCase("string M(bool b) { var s = \"our gift\"; s = s.Insert(0, \"take \"); return s; }", "take our gift")]
    [TestCase("string M(string n) => string.Concat(\"our \", \"gift for \", n);", "our gift for {n}")]
    [TestCase("string M() => string.Join(\"\\n\", \"Dear\", \"gift\");", "Dear\ngift")]
    [TestCase("string M() => string.Join(\" \", new[] { \"our\", \"gift\" });", "our gift")]
    [TestCase("string M(string n) => $\"a {$\"b {n}\"} c\";", "a b {n} c")]
    [TestCase("string M(string n) => $\"a {\"b \" + n} c\";", "a b {n} c")]
    [TestCase("string M(string n) => \"a\" + 'b' + \"c\";", "abc")]
    [TestCase("System.ReadOnlySpan<byte> M() => \"our gift\"u8;", "our gift")]
    public void Reads_the_whole_message(string member, string text) =>
        Snippet.Parse("class C { " + member + " }").Messages.Select(m => m.Text).Should().Contain(text);

    [TestCase("string M(bool vip) => \"Dear \" + (vip ? \"friend\" : \"buyer\") + \"!\";", "Dear friend!", "Dear buyer!")]
    [TestCase("string M(bool vip) => $\"Dear {(vip ? \"friend\" : name)}!\";", "Dear friend!", "Dear {name}!")]
    [TestCase("string M(string name) => $\"Dear {name ?? \"buyer\"}!\";", "Dear {name}!", "Dear buyer!")]
    [TestCase("string M(int n) => \"for \" + (n switch { 1 => \"one\", 2 => \"two\", _ => \"all\" });", "for one", "for two", "for all")]
    [TestCase("string M(bool vip) => vip ? \"friend\" : \"buyer\";", "friend", "buyer")]
    public void Reads_every_arm_with_what_is_around_it(string member, params string[] texts) =>
        Snippet.Parse("class C { " + member + " }").Messages.Select(m => m.Text).Should().Equal(texts);

    [TestCase("object M() => new[] { \"one\", \"two\" };", 2)]
    [TestCase("object M() => (\"one\", \"two\");", 2)]
    [TestCase("object M() => Send(\"one\", \"two\" + \"three\");", 2)]
    [TestCase("object M() => string.Format(format, \"one\", \"two\");", 2)]
    [TestCase("object M() => \"one\" == x + \"two\";", 2)]
    [TestCase("object M() => 1 + 2;", 0)]
    public void Texts_that_are_no_part_of_a_larger_one_stand_alone(string member, int count) =>
        Snippet.Parse("class C { " + member + " }").Messages.Should().HaveCount(count);

    [Test]
    public void Words_in_one_literal_are_placed_in_it() =>
        Snippet.Parse("class C { string s = \"take our [|free gift|] now\"; }").ShouldPlace("free gift");

    [Test]
    public void Words_are_placed_through_escapes() =>
        Snippet.Parse("class C { string s = \"take \\\"[|\\u0066ree\\tgift|]\\\"\"; }").ShouldPlace("free\tgift");

    [Test]
    public void Words_are_placed_through_doubled_quotes() =>
        Snippet.Parse("class C { string s = @\"a [|\"\"5-star\"\" rating|] now\"; }").ShouldPlace("\"5-star\" rating");

    [Test]
    public void Words_are_placed_through_raw_indentation() =>
        Snippet.Parse("class C { string s = \"\"\"\n    Dear buyer,\n      [|free\n    gift|]\n    \"\"\"; }").ShouldPlace("free\ngift");

    [Test]
    public void Words_are_placed_across_a_concatenation() =>
        Snippet.Parse("class C { string s = \"take our [|fr\" +\n    \"ee gift|] now\"; }").ShouldPlace("free gift");

    [Test]
    public void Words_are_placed_across_a_hole() =>
        Snippet.Parse("class C { string M(int percent) => $\"take [|{percent}% off|] now\"; }").ShouldPlace("{percent}% off");

    [Test]
    public void A_part_of_a_hole_is_the_whole_hole() =>
        Snippet.Parse("class C { string M(string couponCode) => $\"use [|{couponCode} now|]\"; }").ShouldPlace("code} now");

    [Test]
    public void Doubled_braces_are_single_in_the_message() =>
        Snippet.Parse("class C { string M(string x) => $\"use [|{{code}} now|] {x}\"; }").ShouldPlace("{code} now");

    [Test]
    public void A_constant_is_placed_by_its_name_and_by_its_words() =>
        Snippet.Parse("class C { string M() => \"take our \" + [|Gift|]; const string Gift = \"[|free gift|] and more\"; }").ShouldPlace("free gift");

    [Test]
    public void Words_that_a_constant_begins_are_placed_in_both() =>
        Snippet.Parse("class C { string M() => [|Gift + \"ft|] now\"; const string Gift = \"our [|free gi|]\"; }").ShouldPlace("free gift");

    [Test]
    public void A_constant_in_a_hole_is_placed_by_the_hole_and_by_its_words() =>
        Snippet.Parse("class C { string M() => $\"our [|free {Thing}|] now\"; const string Thing = \"[|gift|] card\"; }").ShouldPlace("free gift");

    [Test]
    public void The_argument_of_a_format_is_placed_by_itself() =>
        Snippet.Parse("class C { string M() => string.Format(\"our [|free |]{0} now\", \"[|gift|]\"); }").ShouldPlace("free gift");

    [Test]
    public void A_placeholder_of_a_format_is_placed_where_it_stands() =>
        Snippet.Parse("class C { string M(string couponCode) => string.Format(\"please [|use {0:N}|] now\", couponCode); }").ShouldPlace("use {coupon code}");

    [Test]
    public void A_chain_of_thousands_of_pieces_is_read_without_recursion()
    {
        string chain = string.Join(" + ", Enumerable.Repeat("\"a\"", 3000));
        Snippet.Parse("class C { string s = " + chain + "; }").Messages.Should().ContainSingle().Which.Text.Should().HaveLength(3000);
    }

    [Test]
    public void A_shown_phrase_has_its_holes_as_they_are_written()
    {
        Analyzers.Extraction.MessageText message = Snippet.Parse("class C { string M(string couponCode) => $\"use {couponCode} now\"; }").Message;
        message.Show(0, message.Text.Length).Should().Be("use {couponCode} now");
    }

    [Test]
    public void A_shown_phrase_is_one_line_and_not_endless()
    {
        Analyzers.Extraction.ShownText.OneLine("free\r\n   gift", 40).Should().Be("free gift");
        Analyzers.Extraction.ShownText.OneLine(new string('a', 50) + " middle " + new string('z', 50), 40).Should().HaveLength(40).And.Contain(" … ");
    }
}
