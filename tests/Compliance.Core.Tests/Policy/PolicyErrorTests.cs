namespace Compliance.Tests.Policy;

/// <summary>Every mistake that a policy file can hold: where it is reported, in which words, and that it is reported once.</summary>
[TestFixture]
internal sealed class PolicyErrorTests
{
    [TestFixture]
    internal sealed class InAnyFile
    {
        [TestCase("sginal coupon", 1, 1, "'sginal' is not a statement: policy, rule, signal, veto, condition or examples was expected")]
        [TestCase("\tsignal coupon", 1, 1, "Lines are indented with spaces, not tabs")]
        [TestCase("signal coupon\n  en  coupon\n \ten  voucher", 3, 2, "Lines are indented with spaces, not tabs")]
        [TestCase("  en  coupon", 1, 3, "'en' is not an entry here: a statement in the first column was expected")]
        [TestCase("policy acme 1.0\n  en  coupon", 2, 3, "'en' is not an entry here: a statement in the first column was expected")]
        [TestCase("policy", 1, 7, "A name and a version were expected: policy amazon 2026.11.1")]
        [TestCase("policy acme", 1, 8, "A name and a version were expected: policy amazon 2026.11.1")]
        [TestCase("policy acme 1.0 beta", 1, 8, "A name and a version were expected: policy amazon 2026.11.1")]
        [TestCase("policy acme 1.0\npolicy acme 1.1", 2, 1, "The version is already stated")]
        [TestCase("# a comment\n\nsginal coupon", 3, 1, "'sginal' is not a statement: policy, rule, signal, veto, condition or examples was expected")]
        [TestCase("\uFEFFsginal coupon", 1, 1, "'sginal' is not a statement: policy, rule, signal, veto, condition or examples was expected", TestName = "{m}(after a byte order mark)")]
        [TestCase("# one\r\n# two\r\nsginal coupon\r\n", 3, 1, "'sginal' is not a statement: policy, rule, signal, veto, condition or examples was expected", TestName = "{m}(with carriage returns)")]
        public void Statements(string text, int line, int column, string message) => Expect(text, line, column, message);

        [TestCase("signal", 1, 7, "'' is not a name: lower-case letters, digits and hyphens were expected")]
        [TestCase("signal Coupon", 1, 8, "'Coupon' is not a name: lower-case letters, digits and hyphens were expected")]
        [TestCase("signal 1coupon", 1, 8, "'1coupon' is not a name: lower-case letters, digits and hyphens were expected")]
        [TestCase("signal my coupon", 1, 8, "'my coupon' is not a name: lower-case letters, digits and hyphens were expected")]
        [TestCase("signal 优惠", 1, 8, "'优惠' is not a name: lower-case letters, digits and hyphens were expected")]
        [TestCase("veto My", 1, 6, "'My' is not a name: lower-case letters, digits and hyphens were expected")]
        [TestCase("condition My", 1, 11, "'My' is not a name: lower-case letters, digits and hyphens were expected")]
        [TestCase("signal link\n  en  link", 1, 8, "'link' is built in and cannot be defined")]
        [TestCase("signal target\n  en  target", 1, 8, "'target' is built in and cannot be defined")]
        public void Names(string text, int line, int column, string message) => Expect(text, line, column, message);

        [Test]
        public void A_mistaken_statement_is_reported_without_its_entries() =>
            Expect("signal Coupon\n  en  a | (b\n  zzz  c\n  = (", 1, 8, "'Coupon' is not a name: lower-case letters, digits and hyphens were expected");
    }

    [TestFixture]
    internal sealed class InASignal
    {
        [TestCase("  de  gutschein", 3, "'de' is not an entry here: en, zh, any, en!, zh!, any!, except or = was expected")]
        [TestCase("  en  a (b", 11, "')' is missing")]
        [TestCase("  en  a [b", 11, "']' is missing")]
        [TestCase("  en  a | b (c", 15, "')' is missing")]
        [TestCase("  en  a (b]", 11, "')' was expected, not ']'")]
        [TestCase("  en  a [b)", 11, "']' was expected, not ')'")]
        [TestCase("  en  a)", 8, "')' closes nothing")]
        [TestCase("  en  a]", 8, "']' closes nothing")]
        [TestCase("  en  a ~", 9, "'~' must follow a Latin word")]
        [TestCase("  zh  优惠券~", 10, "'~' must follow a Latin word")]
        [TestCase("  en  a~", 8, "'~' must follow a Latin word")]
        [TestCase("  en  a \\", 9, "A character was expected after the backslash")]
        [TestCase("  en  a | | b", 11, "The phrase is empty")]
        [TestCase("  en", 5, "The phrase is empty")]
        [TestCase("  except  a |", 14, "The phrase is empty")]
        [TestCase("  en!  ()", 10, "The phrase is empty")]
        [TestCase("  any  \u200B", 9, "The phrase is empty", TestName = "{m}(a phrase that nobody sees)")]
        public void Entries_and_phrases(string entry, int column, string message) => Expect("signal probe\n  en  fine\n" + entry, 3, column, message);

        [TestCase("(a|b|c|d|e|f|g)(a|b|c|d|e|f|g)(a|b|c|d|e|f|g)(a|b|c|d|e|f|g)")]
        [TestCase("ab~~~~~")]
        public void Phrases_of_too_many_forms(string phrase) =>
            Errors($"signal probe\n  en  fine\n  en  {phrase}").Should().ContainSingle().Which.Message.Should().Be("The phrase stands for more than 2000 forms");

        [Test]
        public void Phrases_nested_too_deep() =>
            Expect($"signal probe\n  en  fine\n  en  {new string('(', 100_000)}", 3, 7 + 33, "Brackets are nested deeper than 32");

        [Test]
        public void Nothing_at_all() => Expect("signal probe", 1, 1, "The signal 'probe' has neither phrases nor an expression");

        [Test]
        public void A_name_that_is_taken() => Expect("signal probe\n  en  a\nsignal probe\n  en  b", 3, 8, "The signal 'probe' is already defined in a.policy(1)");

        [Test]
        public void A_name_that_is_taken_in_another_file()
        {
            PolicyReading reading = CompliancePolicy.Read([new PolicyFile("b.policy", "signal probe\n  en  b"), new PolicyFile("a.policy", "# here\nsignal probe\n  en  a")]);

            reading.Errors.Should().ContainSingle().Which.ToString().Should().Be("b.policy(1,8): The signal 'probe' is already defined in a.policy(2)");
        }

        [Test]
        public void A_circle() =>
            Expect("signal a\n  = b\nsignal b\n  en  b\n  = c\nsignal c\n  = a", 7, 1, "The signal 'c' is made of itself, through 'a'");

        [Test]
        public void A_circle_of_one() => Expect("signal a\n  en  a\n  = a & \"x\"", 3, 1, "The signal 'a' is made of itself, through 'a'");

        [Test]
        public void A_circle_through_a_veto_is_reported_in_the_file_of_the_veto()
        {
            PolicyReading reading = CompliancePolicy.Read(
            [
                new PolicyFile("a.policy", "signal b\n  = a & \"x\"\n\nsignal a\n  en  a"),
                new PolicyFile("v.policy", "# here\nveto v\n  removes  a\n  when     b ..3 target"),
            ]);

            reading.Errors.Should().ContainSingle().Which.ToString().Should().Be("v.policy(4,1): The signal 'a' is made of itself, through 'b'");
        }

        [Test]
        public void A_tower_of_too_many_signals()
        {
            string text = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"signal s{i}\n  = s{i + 1}\n")) + "signal s10000\n  en  x";

            Errors(text).Should().NotBeEmpty().And.OnlyContain(e => e.Message.EndsWith("ends a chain of more than 200 signals that are made of each other", StringComparison.Ordinal));
        }
    }

    [TestFixture]
    internal sealed class InAnExpression
    {
        [TestCase("", 4, "The name of a signal, a phrase in quotation marks or '(' was expected")]
        [TestCase("paragaph: a", 5, "'paragaph' is not a scope: clause, segment, sentence, nearby, paragraph or message was expected")]
        [TestCase("a b", 7, "An operator (.. ~ & | in) or the end of the line was expected")]
        [TestCase("a .. ", 9, "The name of a signal, a phrase in quotation marks or '(' was expected")]
        [TestCase("a & & a", 9, "The name of a signal, a phrase in quotation marks or '(' was expected")]
        [TestCase("a | ", 8, "The name of a signal, a phrase in quotation marks or '(' was expected")]
        [TestCase("!a", 5, "The name of a signal, a phrase in quotation marks or '(' was expected")]
        [TestCase("a ..1001 a", 13, "A distance is at most 1000 words")]
        [TestCase("a ~99999999999 a", 19, "A distance is at most 1000 words")]
        [TestCase("(a", 7, "')' was expected")]
        [TestCase("(a b)", 8, "')' was expected")]
        [TestCase("a)", 6, "An operator (.. ~ & | in) or the end of the line was expected")]
        [TestCase("\"never closed", 5, "A closing quotation mark was expected")]
        [TestCase("a & nobody", 9, "There is no signal 'nobody'")]
        [TestCase("a & Coupon", 9, "The name of a signal, a phrase in quotation marks or '(' was expected")]
        [TestCase("target", 5, "'target' can stand only in a veto")]
        [TestCase("a & \"\"", 10, "The phrase is empty")]
        [TestCase("a & \"b (c\"", 14, "')' is missing")]
        [TestCase("a & \"b | c)\"", 15, "')' closes nothing")]
        [TestCase("sentence : a", 14, "An operator (.. ~ & | in) or the end of the line was expected")]
        public void Its_form(string expression, int column, string message) => Expect($"signal a\n  en  a\n  = {expression}", 3, column, message);

        [Test]
        public void Brackets_nested_too_deep() => Expect($"signal a\n  en  a\n  = {new string('(', 100_000)}", 3, 5 + 33, "Brackets are nested deeper than 32");

        [Test]
        public void Brackets_one_after_the_other_are_not_nested() =>
            Errors($"signal a\n  en  a\nsignal b\n  = {string.Join(" & ", Enumerable.Repeat("(a)", 100))}").Should().BeEmpty();

        [Test]
        public void Too_many_parts() =>
            Errors($"signal a\n  en  a\n  = {string.Join(" & ", Enumerable.Repeat("\"x\"", 100_000))}").Should().ContainSingle()
                .Which.Message.Should().Be("An expression has at most 500 parts");

        [Test]
        public void Every_name_that_is_unknown() =>
            Errors("signal a\n  en  a\n  = b ..3 c").Select(e => (e.Line, e.Column, e.Message))
                .Should().Equal((3, 5, "There is no signal 'b'"), (3, 11, "There is no signal 'c'"));
    }

    [TestFixture]
    internal sealed class InAVeto
    {
        private const string Signals = "signal a\n  en  a\nsignal b\n  en  b\n";

        [TestCase("veto v\n  removes  a", 5, 1, "The veto 'v' needs 'removes' and 'when'")]
        [TestCase("veto v\n  when  target", 5, 1, "The veto 'v' needs 'removes' and 'when'")]
        [TestCase("veto v\n  removes  a\n  when  b", 7, 1, "The veto 'v' does not say where 'target' stands")]
        [TestCase("veto v\n  removes  a nobody b\n  when  target", 6, 14, "There is no signal 'nobody'")]
        [TestCase("veto v\n  removes  a   nobody\n  when  target", 6, 16, "There is no signal 'nobody'")]
        [TestCase("veto v\n  removes  a\n  when  target & nobody", 7, 18, "There is no signal 'nobody'")]
        [TestCase("veto v\n  removes  a\n  when  target &", 7, 17, "The name of a signal, a phrase in quotation marks or '(' was expected")]
        [TestCase("veto v\n  removes  a\n  keeps  b\n  when  target", 7, 3, "'keeps' is not an entry here: removes or when was expected")]
        public void Its_entries(string text, int line, int column, string message) => Expect(Signals + text, line, column, message);
    }

    [TestFixture]
    internal sealed class InACondition
    {
        [TestCase("  then  probe", 12, 3, "'then' is not an entry here: when, verdict, why or remedy was expected")]
        [TestCase("  when  nobody", 12, 9, "There is no signal 'nobody'")]
        [TestCase("  why  fr  x", 12, 8, "'fr' is not a language of policies: one of en, zh-Hans, zh-Hant was expected")]
        [TestCase("  remedy  en", 12, 11, "The text of remedy en is missing")]
        [TestCase("  why  zh-Hans  理由", 9, 1, "The condition 'test' needs its own 'why' and 'remedy' in English too")]
        [TestCase("  remedy  zh-Hans  做法", 9, 1, "The condition 'test' needs its own 'why' and 'remedy' in English too")]
        public void Its_entries(string entry, int line, int column, string message) =>
            Expect(Condition("  when  probe\n  verdict  prohibited\n" + entry), line, column, message);

        private const string NoVerdict = "A verdict was expected: allowed, review or prohibited, then 'if' and facts, then a row in brackets";

        [TestCase("", NoVerdict)]
        [TestCase("forbidden", NoVerdict)]
        [TestCase("compliant", NoVerdict)]
        [TestCase("review when problem=yes", NoVerdict)]
        [TestCase("review if", NoVerdict)]
        [TestCase("review [D02", NoVerdict)]
        [TestCase("review []", NoVerdict)]
        [TestCase("[D02]", NoVerdict)]
        [TestCase("review if weather=good", "'weather' is not a fact: one of initiator, asked, problem, bulk, requests, kind, profile was expected")]
        [TestCase("review if problem=maybe", "'maybe' is not a value of problem: one of unknown, no, yes was expected")]
        [TestCase("review if problem=yes|maybe", "'maybe' is not a value of problem: one of unknown, no, yes was expected")]
        [TestCase("review if problem", "'' is not a value of problem: one of unknown, no, yes was expected")]
        [TestCase("review if problem=", "'' is not a value of problem: one of unknown, no, yes was expected")]
        [TestCase("review if initiator=unknown", "'unknown' is not a value of initiator: one of seller, buyer was expected")]
        [TestCase("review if asked=unknown", "'unknown' is not a value of asked: one of nothing, discount, compensation, contact, direct-sale, review-trade was expected")]
        [TestCase("review if requests=2", "'2' is not a value of requests: one of none, some was expected")]
        [TestCase("review if profile=loose", "'loose' is not a value of profile: one of standard, strict was expected")]
        public void Its_verdicts(string verdict, string message) =>
            Expect(Condition($"  when  probe\n  verdict  {verdict}\n  verdict  prohibited"), 11, verdict.Length == 0 ? 10 : 12, message);

        [Test]
        public void A_verdict_after_the_last() =>
            Expect(Condition("  when  probe\n  verdict  prohibited\n  verdict  review if problem=yes"), 12, 12, "A verdict without 'if' decides all that is left: nothing may follow it");

        [TestCase("  verdict  review if problem=yes")]
        [TestCase("")]
        public void No_last_verdict(string verdict) => Expect(Condition("  when  probe\n" + verdict), 9, 1, "The condition 'test' needs a last verdict without 'if'");

        [Test]
        public void No_expression() => Expect(Condition("  verdict  prohibited"), 9, 1, "The condition 'test' needs a 'when'");

        [Test]
        public void No_rule() =>
            Expect("signal a\n  en  a\n\ncondition test\n  when  a\n  verdict  review", 4, 1, "A condition belongs to a rule, and this file has none");

        private static string Condition(string entries) => Whole("condition test\n" + entries + "\n");
    }

    [TestFixture]
    internal sealed class InARule
    {
        private const string Head = "An id and a name in PascalCase were expected: rule BSM1002 CouponOrPromoCode";

        [TestCase("rule", 5, Head)]
        [TestCase("rule TST0001", 6, Head)]
        [TestCase("rule TST0001 Test again", 6, Head)]
        [TestCase("rule tst0001 Test", 6, Head)]
        [TestCase("rule T0001 Test", 6, Head)]
        [TestCase("rule TSTTST0001 Test", 6, Head)]
        [TestCase("rule TST001 Test", 6, Head)]
        [TestCase("rule TST00011 Test", 6, Head)]
        [TestCase("rule TST000A Test", 6, Head)]
        [TestCase("rule TST0001 test", 6, Head)]
        [TestCase("rule TST0001 Te-st", 6, Head)]
        public void Its_name(string line, int column, string message) => Errors(line).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Line = 1, Column = column, Message = message });

        [Test]
        public void A_second_one() => Expect(Whole("rule TST0002 Other\n  category  form\n"), 9, 6, "A file holds one rule");

        [TestCase("  category  marketing", 13, "'marketing' is not a category: promotion, reviews, contact, conduct or form was expected")]
        [TestCase("  severity  error", 13, "'error' is not a severity: warning or info was expected")]
        [TestCase("  title  fr  Titre", 10, "'fr' is not a language of policies: one of en, zh-Hans, zh-Hant was expected")]
        [TestCase("  title", 8, "'' is not a language of policies: one of en, zh-Hans, zh-Hant was expected")]
        [TestCase("  title  en", 10, "The text of title en is missing")]
        [TestCase("  title  en  Twice", 10, "title en is given twice")]
        [TestCase("  why  en  Twice", 8, "why en is given twice")]
        [TestCase("  remedy  en  Twice", 11, "remedy en is given twice")]
        [TestCase("  absorbs  TST0002 bsm1", 12, "'bsm1' is not a rule id, such as BSM1002")]
        [TestCase("  level  2", 3, "'level' is not an entry here: category, severity, title, why, remedy, replacement, source or absorbs was expected")]
        public void Its_entries(string entry, int column, string message)
        {
            string text = TestPolicy.Rule(Meets).Replace("  source ", entry + "\n  source ", StringComparison.Ordinal);
            PolicyError[] errors = Errors(text, new PolicyFile("other.policy", TestPolicy.Rule("TST0002", "condition test\n  when  link\n  verdict  review\n")));

            errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Path = "a.policy", Line = 6, Column = column, Message = message });
        }

        private const string NoReplacement = "A plain sentence to the buyer that ends with a full stop was expected, without quotation marks, code brackets, backslashes, & or %";

        [TestCase("  replacement  en", 16, NoReplacement)]
        [TestCase("  replacement  en  Reply to this message", 16, NoReplacement)]
        [TestCase("  replacement  en  Reply, \"dear\" buyer.", 16, NoReplacement)]
        [TestCase("  replacement  en  Reply, {name}.", 16, NoReplacement)]
        [TestCase("  replacement  fr  Bonjour.", 16, "'fr' is not a language of policies: one of en, zh-Hans, zh-Hant was expected")]
        public void Its_replacement(string entry, int column, string message) =>
            Expect(TestPolicy.Rule(Meets).Replace("  source ", entry + "\n  source ", StringComparison.Ordinal), 6, column, message);

        [Test]
        public void Its_replacement_in_one_language_only() =>
            Expect(TestPolicy.Rule(Meets).Replace("  source ", "  replacement  zh-Hans  请回复。\n  source ", StringComparison.Ordinal), 1, 1, "The rule TST0001 needs its replacement in English too");

        private const string NoSource = "A date, a web address and a title were expected: source 2026-10-30 https://… Communication guidelines";

        [TestCase("2026-10-30  https://example.com/")]
        [TestCase("30.10.2026  https://example.com/  Page")]
        [TestCase("2026-02-30  https://example.com/  Page")]
        [TestCase("2026-10-30  example.com  Page")]
        [TestCase("2026-10-30  ftp://example.com/  Page")]
        [TestCase("https://example.com/  Page")]
        public void Its_source(string source) => Expect(TestPolicy.Rule(Meets).Replace("  source ", $"  source  {source}\n  source ", StringComparison.Ordinal), 6, 11, NoSource);

        [TestCase("  category  promotion\n", "The rule TST0001 needs a category")]
        [TestCase("  title     en  Title\n", "The rule TST0001 needs a title in English")]
        [TestCase("  why       en  Why\n", "The rule TST0001 needs a reason ('why') in English")]
        [TestCase("  remedy    en  Remedy\n", "The rule TST0001 needs a remedy in English")]
        [TestCase("  source    2026-10-30  https://example.com/  Page\n", "The rule TST0001 needs a source")]
        public void What_it_needs(string without, string message)
        {
            string whole = TestPolicy.Rule(Meets);

            whole.Should().Contain(without);
            Expect(whole.Replace(without, string.Empty, StringComparison.Ordinal), 1, 1, message);
        }

        [Test]
        public void A_condition_that_it_needs() => Expect(TestPolicy.Rule("signal probe\n  en  probe\n"), 1, 1, "The rule TST0001 needs a condition");

        [TestCase("  prohibited  en  x\n", "The rule TST0001 needs an example in en of what it finds")]
        [TestCase("  compliant   en  y\n", "The rule TST0001 needs a compliant example in en")]
        public void Examples_that_it_needs(string without, string message) =>
            Expect(TestPolicy.Rule(Meets).Replace(without, string.Empty, StringComparison.Ordinal), 1, 1, message);

        [Test]
        public void Examples_that_it_needs_in_each_language_of_its_title() =>
            Errors(TestPolicy.Rule(Meets).Replace("  why ", "  title  zh-Hans  标题\n  why ", StringComparison.Ordinal)).Select(e => e.Message).Should().BeEquivalentTo(
                "The rule TST0001 needs an example in zh-Hans of what it finds", "The rule TST0001 needs a compliant example in zh-Hans");

        [Test]
        public void Its_id_is_taken()
        {
            PolicyReading reading = CompliancePolicy.Read([new PolicyFile("b.policy", TestPolicy.Rule(Meets).Replace("probe", "other", StringComparison.Ordinal)), new PolicyFile("a.policy", TestPolicy.Rule(Meets))]);

            reading.Errors.Should().ContainSingle().Which.ToString().Should().Be("b.policy(1,6): The rule TST0001 is already defined in a.policy");
        }

        [Test]
        public void What_it_absorbs_is_no_rule() =>
            Expect(TestPolicy.Rule(Meets).Replace("  source ", "  absorbs  TST0009\n  source ", StringComparison.Ordinal), 1, 1, "TST0001 absorbs TST0009, and there is no such rule");

        [Test]
        public void It_absorbs_itself() =>
            Expect(TestPolicy.Rule(Meets).Replace("  source ", "  absorbs  TST0001\n  source ", StringComparison.Ordinal), 1, 1, "TST0001 absorbs itself");

        [Test]
        public void What_it_absorbs_absorbs_it_by_way_of_another()
        {
            PolicyReading reading = CompliancePolicy.Read([Absorbing("TST0001", "TST0002"), Absorbing("TST0002", "TST0003"), Absorbing("TST0003", "TST0001")]);

            reading.Errors.Should().ContainSingle().Which.ToString().Should().Be(
                "TST0003.policy(1,1): TST0003 absorbs TST0001, and TST0001 absorbs TST0003, itself or by way of others");
            new MessageChecker(reading.Policy).Check("A coupon.").Findings.Select(f => f.Rule.Id).Should().Equal("TST0001");

            static PolicyFile Absorbing(string id, string absorbed) => new(
                id + ".policy",
                TestPolicy.Rule(id, "condition test\n  when  \"coupon\"\n  verdict  prohibited\n").Replace("  source ", $"  absorbs  {absorbed}\n  source ", StringComparison.Ordinal));
        }

        [Test]
        public void What_it_absorbs_is_left_out_for_a_mistake_of_its_own()
        {
            string absorbing = TestPolicy.Rule(Meets).Replace("  source ", "  absorbs  TST0009\n  source ", StringComparison.Ordinal);
            string absorbed = TestPolicy.Rule("TST0009", "condition test\n  when  link\n  verdict  review\n").Replace("  why       en  Why\n", string.Empty, StringComparison.Ordinal);

            Errors(absorbing, new PolicyFile("b.policy", absorbed)).Should().ContainSingle().Which.Message.Should().Be("The rule TST0009 needs a reason ('why') in English");
        }
    }

    [TestFixture]
    internal sealed class InExamples
    {
        private const string NoExample = "An example was expected: prohibited, review or compliant, a language, a context or facts if need be, two spaces and the text";

        [TestCase("  prohibited", 13, NoExample)]
        [TestCase("  prohibited  en", 15, NoExample)]
        [TestCase("  prohibited  en one space", 15, NoExample)]
        [TestCase("  prohibited  fr  Bonjour", 15, NoExample)]
        [TestCase("  forbidden  en  Text", 14, NoExample)]
        [TestCase("  allowed  en  Text", 12, NoExample)]
        [TestCase("  prohibited  en later  Text", 15, "'later' is not a context: unknown, proactive, reply, buyer-asked-discount or a fact was expected")]
        [TestCase("  prohibited  en weather=good  Text", 15, "'weather' is not a fact: one of initiator, asked, problem, bulk, requests, kind, profile was expected")]
        [TestCase("  prohibited  en problem=maybe  Text", 15, "'maybe' is not a value of problem: one of unknown, no, yes was expected")]
        [TestCase("  prohibited  en requests=-1  Text", 15, "'-1' is not a value of requests: one of none, some was expected")]
        [TestCase("  prohibited  en problem=yes reply  Text", 15, "'reply' is not a fact: a context stands first, facts after it")]
        [TestCase("  prohibited  en  a\\tb", 15, "\\n, \\\\ or \\u and four hexadecimal digits was expected after a backslash")]
        [TestCase("  prohibited  en  a\\", 15, "\\n, \\\\ or \\u and four hexadecimal digits was expected after a backslash")]
        [TestCase("  prohibited  en  a\\u12", 15, "\\n, \\\\ or \\u and four hexadecimal digits was expected after a backslash")]
        [TestCase("  prohibited  en  a\\u 123", 15, "\\n, \\\\ or \\u and four hexadecimal digits was expected after a backslash")]
        public void Their_form(string example, int column, string message)
        {
            string text = TestPolicy.Rule(Meets) + "\n" + example;

            Expect(text, text.Count(c => c == '\n') + 1, column, message);
        }

        [Test]
        public void No_rule() => Expect("signal a\n  en  a\n\nexamples\n  prohibited  en  a", 5, 1, "Examples belong to a rule, and this file has none");
    }

    [TestFixture]
    internal sealed class BetweenFiles
    {
        [Test]
        public void Two_versions()
        {
            PolicyReading reading = CompliancePolicy.Read([new PolicyFile("b.policy", "policy b 2"), new PolicyFile("a.policy", "# here\npolicy a 1")]);

            reading.Errors.Should().ContainSingle().Which.ToString().Should().Be("b.policy(1,1): The version is already stated in a.policy(2)");
            reading.Policy.Version.Should().Be("a 1");
        }

        [Test]
        public void Two_files_of_one_path()
        {
            PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", "signal b\n  en  b"), new PolicyFile("a.policy", "signal a\n  en  a")]);

            reading.Errors.Should().ContainSingle().Which.ToString().Should().Be("a.policy(1,1): Another file has this path");
        }

        [Test]
        public void Are_told_by_file_line_and_column()
        {
            PolicyReading reading = CompliancePolicy.Read(
            [
                new PolicyFile("b.policy", "x"),
                new PolicyFile("a.policy", "signal a\n  en  a\n  = c & b\ny"),
            ]);

            reading.Errors.Select(e => e.ToString()[..e.ToString().IndexOf(':', StringComparison.Ordinal)])
                .Should().Equal("a.policy(3,5)", "a.policy(3,9)", "a.policy(4,1)", "b.policy(1,1)");
        }
    }

    private const string Meets = "condition meets\n  when  probe\n  verdict  prohibited\n\nsignal probe\n  en  probe\n";

    /// <summary>A whole file, with a part of its own from line 9 on.</summary>
    private static string Whole(string part)
    {
        string text = TestPolicy.Rule("\n\n" + part + "\n" + Meets);
        text.Split('\n')[8].Should().Be(part.Split('\n')[0]);
        return text;
    }

    private static PolicyError[] Errors(string text, params PolicyFile[] others) => [.. CompliancePolicy.Read([new PolicyFile("a.policy", text), .. others]).Errors];

    private static void Expect(string text, int line, int column, string message) =>
        Errors(text).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Path = "a.policy", Line = line, Column = column, Message = message });
}
