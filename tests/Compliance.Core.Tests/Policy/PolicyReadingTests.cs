namespace Compliance.Tests.Policy;

/// <summary>What stands when something else is in error, what a policy is called, and how one is extended.</summary>
[TestFixture]
internal sealed class PolicyReadingTests
{
    private const string Meets = "condition meets\n  when  probe\n  verdict  prohibited\n\nsignal probe\n  en  probe\n";

    [TestFixture]
    internal sealed class TheRestJudges
    {
        [TestCase("signal Broken\n  en  x", TestName = "{m}(beside a statement in error)")]
        [TestCase("signal other\n  en  fine | a (b | (c", TestName = "{m}(beside a phrase in error)")]
        [TestCase("signal probe\n  en  again", TestName = "{m}(beside a signal that is there already)")]
        [TestCase("veto v\n  removes  nobody\n  when  target", TestName = "{m}(beside a veto of nobody)")]
        [TestCase("veto v\n  removes  probe\n  when  nobody ..3 target", TestName = "{m}(beside a veto that cannot be read)")]
        [TestCase("veto v\n  removes  probe\n  when  probe", TestName = "{m}(beside a veto without a target)")]
        [TestCase("condition c\n  when  nobody\n  verdict  review", TestName = "{m}(beside a condition in error)")]
        [TestCase("condition c\n  when  probe\n  verdict  review if problem=yes", TestName = "{m}(beside a condition without a last verdict)")]
        [TestCase("zzz", TestName = "{m}(beside an unknown word)")]
        public void Though_a_file_has_a_mistake(string part)
        {
            PolicyReading reading = Read(TestPolicy.Rule(Meets + part + "\n"));

            reading.Errors.Should().NotBeEmpty();
            new MessageChecker(reading.Policy).Check("a probe").Findings.Should().ContainSingle().Which.Condition.Should().Be("meets");
        }

        [Test]
        public void Phrases_beside_one_in_error()
        {
            PolicyReading reading = Read(TestPolicy.Rule("condition meets\n  when  probe\n  verdict  prohibited\n\nsignal probe\n  en  one | tw(o | three\n  en  four | (five | six\n"));
            var checker = new MessageChecker(reading.Policy);

            reading.Errors.Should().HaveCount(2);
            checker.Check("one").Findings.Should().HaveCount(1);
            checker.Check("four").Findings.Should().HaveCount(1);
            checker.Check("three").Findings.Should().BeEmpty("an open bracket hides the bar after it");
        }

        [Test]
        public void Verdict_lines_beside_one_in_error()
        {
            PolicyReading reading = Read(TestPolicy.Rule("condition meets\n  when  probe\n  verdict  allowed if problem=maybe\n  verdict  review if bulk=yes\n  verdict  prohibited\n\nsignal probe\n  en  probe\n"));
            var checker = new MessageChecker(reading.Policy);

            reading.Errors.Should().ContainSingle();
            checker.Check("probe", MessageContext.Unknown with { Bulk = Answer.Yes }).Decision.Should().Be(Decision.Review);
            checker.Check("probe").Decision.Should().Be(Decision.Prohibited);
        }

        [Test]
        public void The_other_rules()
        {
            PolicyReading reading = Read(
                TestPolicy.Rule(Meets).Replace("  category  promotion\n", string.Empty, StringComparison.Ordinal),
                TestPolicy.Rule("TST0002", "condition other\n  when  probe\n  verdict  review\n"));

            reading.Policy.Rules.Select(r => r.Id).Should().Equal("TST0002");
            new MessageChecker(reading.Policy).Check("probe").Findings.Should().ContainSingle().Which.Rule.Id.Should().Be("TST0002");
        }

        [Test]
        public void A_signal_without_the_line_that_closes_a_circle()
        {
            PolicyReading reading = Read(TestPolicy.Rule("condition meets\n  when  a\n  verdict  prohibited\n\nsignal a\n  en  one\n  = b\n\nsignal b\n  en  two\n  = a\n"));
            var checker = new MessageChecker(reading.Policy);

            reading.Errors.Should().ContainSingle();
            checker.Check("one").Findings.Should().HaveCount(1);
            checker.Check("two").Findings.Should().HaveCount(1, "the first line of the circle stands, the one that closes it does not");
        }

        [Test]
        public void Nothing_at_all()
        {
            PolicyReading reading = CompliancePolicy.Read([]);

            reading.Errors.Should().BeEmpty();
            reading.Policy.Rules.Should().BeEmpty();
            new MessageChecker(reading.Policy).Check("a coupon").Decision.Should().Be(Decision.Allowed);
        }

        [Test]
        public void Random_lines_are_read_without_a_crash()
        {
            string[] pieces =
            [
                "rule", "signal", "veto", "condition", "examples", "policy", " ", "  ", "\n", "\n  ", "TST0001 Test", "a", "b", "coupon", "when", "verdict", "prohibited", "review", "if", "problem=yes", "en", "zh",
                "=", "=  a", "..", "~", "~6", "&", "!", "|", "(", ")", "[", "]", "\"", "\\", "in", "sentence:", "target", "removes", "*", "\t", "#", "\0", "\uD83D", "优", "title", "source", "2026-10-30  https://a.b  c",
            ];
            var random = new Random(4711);
            for (var i = 0; i < 3_000; i++)
            {
                string text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
                PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", text)]);

                reading.Errors.Where(e => e.Line < 1 || e.Column < 1 || e.Message.Length == 0).Should().BeEmpty();
            }
        }
    }

    [TestFixture]
    internal sealed class Layout
    {
        [TestCase("signal probe\n  en  probe\n")]
        [TestCase("signal probe\r\n  en  probe\r\n", TestName = "{m}(carriage returns)")]
        [TestCase("\uFEFFsignal probe\n  en  probe\n", TestName = "{m}(a byte order mark)")]
        [TestCase("# comment\n\n\nsignal   probe   \n\n      en      probe   \n   # comment\n", TestName = "{m}(blanks and comments)")]
        [TestCase("signal probe\n  en  probe", TestName = "{m}(no line feed at the end)")]
        public void Is_free(string signals)
        {
            PolicyReading reading = Read(signals, TestPolicy.Rule("condition meets\n  when  probe\n  verdict  prohibited\n"));

            reading.Errors.Should().BeEmpty();
            new MessageChecker(reading.Policy).Check("a probe").Findings.Should().HaveCount(1);
        }
    }

    [TestFixture]
    internal sealed class WhatARuleSays
    {
        private static readonly PolicyRule Rule = TestPolicy.Read("""
            rule TST0001 Test
              category  reviews
              severity  info
              title     en       Title
              title     zh-Hans  标题
              title     zh-Hant  標題
              why       en       Why  so
              remedy    en       Remedy
              replacement  en       Please reply.
              replacement  zh-Hans  请回复。
              source    2026-10-30  https://example.com/a?b=c  A page of its own
              source    2026-11-01  http://example.com/         Another

            signal probe
              en  probe

            condition meets
              when     probe
              verdict  prohibited

            examples
              prohibited  en                            A probe.
              review      en reply problem=yes          A \n\\ \u00E9 \uD83D B
              compliant   en buyer-asked-discount       Nothing  here
              prohibited  zh-Hans requests=3 bulk=no    探
              compliant   zh-Hans                       好
              compliant   mixed proactive               好 ok
            """).Rules.Single();

        [Test]
        public void Is_told_as_it_stands_in_its_file()
        {
            Rule.Id.Should().Be("TST0001");
            Rule.Name.Should().Be("Test");
            Rule.ToString().Should().Be("TST0001 Test");
            Rule.Path.Should().Be("0.policy");
            Rule.Category.Should().Be(RuleCategory.Reviews);
            Rule.Severity.Should().Be(RuleSeverity.Info);
            Rule.IsForm.Should().BeFalse();
            Rule.Title.In("zh-TW").Should().Be("標題");
            Rule.Why.English.Should().Be("Why  so");
            Rule.Remedy.In("zh").Should().Be("Remedy");
            Rule.Replacement!.In("en-GB").Should().Be("Please reply.");
            Rule.Replacement.In("zh-CN").Should().Be("请回复。");
        }

        [Test]
        public void Names_its_sources() => Rule.Sources.Select(s => (s.Read, s.Url, s.Title)).Should().Equal(
            ("2026-10-30", "https://example.com/a?b=c", "A page of its own"), ("2026-11-01", "http://example.com/", "Another"));

        [Test]
        public void Holds_its_examples()
        {
            Rule.Examples.Select(e => (e.Expected, e.Language, e.Text, e.Line)).Should().Equal(
                (Decision.Prohibited, "en", "A probe.", 22),
                (Decision.Review, "en", "A \n\\ é \uD83D B", 23),
                (Decision.Allowed, "en", "Nothing  here", 24),
                (Decision.Prohibited, "zh-Hans", "探", 25),
                (Decision.Allowed, "zh-Hans", "好", 26),
                (Decision.Allowed, "mixed", "好 ok", 27));
            Rule.Examples.Select(e => e.Context).Should().Equal(
                MessageContext.Unknown,
                MessageContext.Reply with { OrderProblem = Answer.Yes },
                MessageContext.BuyerAskedDiscount,
                MessageContext.Unknown with { EarlierReviewRequests = 3, Bulk = Answer.No },
                MessageContext.Unknown,
                MessageContext.Proactive);
        }

        [Test]
        public void Has_a_severity_also_where_none_is_given() => TestPolicy.Read(TestPolicy.Rule(Meets)).Rules.Single().Severity.Should().Be(RuleSeverity.Warning);
    }

    [TestFixture]
    internal sealed class Identity
    {
        private static readonly PolicyFile One = new("a.policy", "policy acme 1.0\n\nsignal a\n  en  a\n");
        private static readonly PolicyFile Two = new("b.policy", "signal b\n  en  b\n");

        [Test]
        public void The_hash_is_a_SHA_256_in_hexadecimal() => Hash(One).Should().MatchRegex("^[0-9a-f]{64}$");

        [Test]
        public void The_hash_does_not_depend_on_the_order_of_the_files() => Hash(One, Two).Should().Be(Hash(Two, One));

        [Test]
        public void The_hash_does_not_depend_on_how_lines_end() =>
            Hash(new PolicyFile("b.policy", Two.Text.Replace("\n", "\r\n", StringComparison.Ordinal))).Should().Be(Hash(Two));

        [Test]
        public void The_hash_changes_with_any_character_of_any_file()
        {
            var hashes = new HashSet<string> { Hash(One, Two) };
            for (var i = 0; i < Two.Text.Length; i++)
            {
                hashes.Add(Hash(One, new PolicyFile(Two.Path, string.Concat(Two.Text.AsSpan(0, i), "#", Two.Text.AsSpan(i + 1))))).Should().BeTrue();
            }
        }

        [Test]
        public void The_hash_changes_with_a_path() => Hash(new PolicyFile("c.policy", Two.Text)).Should().NotBe(Hash(Two));

        [Test]
        public void The_hash_tells_one_file_from_two() =>
            Hash(new PolicyFile("a", "b\0c\0d")).Should().NotBe(Hash(new PolicyFile("a", "b"), new PolicyFile("c", "d")));

        [Test]
        public void The_hash_is_the_same_for_files_of_one_path_in_any_order()
        {
            var other = new PolicyFile(Two.Path, "signal c\n  en  c\n");

            Hash(Two, other).Should().Be(Hash(other, Two));
        }

        [Test]
        public void The_version_is_what_a_file_states() => CompliancePolicy.Read([Two, One]).Policy.Version.Should().Be("acme 1.0");

        [Test]
        public void A_policy_without_a_version_has_no_name() => CompliancePolicy.Read([Two]).Policy.Version.Should().Be("unnamed");

        private static string Hash(params PolicyFile[] files) => CompliancePolicy.Read(files).Policy.Sha256;
    }

    [TestFixture]
    internal sealed class Extension
    {
        private static readonly CompliancePolicy Base = TestPolicy.Read("policy acme 1.0", TestPolicy.Rule(Meets));
        private static readonly PolicyFile Own = new("own.policy", TestPolicy.Rule("OWN0001", "condition own\n  when  probe & \"own\"\n  verdict  review\n"));

        [Test]
        public void Adds_rules_that_use_the_signals_of_the_policy()
        {
            PolicyReading reading = Base.With([Own]);

            reading.Errors.Should().BeEmpty();
            new MessageChecker(reading.Policy).Check("our own probe").Findings.Select(f => f.Rule.Id).Should().Equal("TST0001", "OWN0001");
        }

        [Test]
        public void Leaves_the_policy_as_it_is()
        {
            _ = Base.With([Own]);

            Base.Rules.Should().HaveCount(1);
            new MessageChecker(Base).Check("our own probe").Findings.Should().HaveCount(1);
        }

        [Test]
        public void Replaces_a_file_of_the_same_path()
        {
            PolicyReading reading = Base.With([new PolicyFile("1.policy", TestPolicy.Rule(Meets.Replace("\n  en  probe", "\n  en  other", StringComparison.Ordinal)))]);
            var checker = new MessageChecker(reading.Policy);

            reading.Errors.Should().BeEmpty();
            checker.Check("probe").Findings.Should().BeEmpty();
            checker.Check("other").Findings.Should().HaveCount(1);
        }

        [TestCase("signal probe\n  en  other", "+.policy(1,8): The signal 'probe' is already defined in 1.policy(")]
        [TestCase("rule TST0001 Other\n  category  reviews", "+.policy(1,6): The rule TST0001 is already defined in 1.policy")]
        public void Cannot_define_what_the_policy_defines(string own, string error)
        {
            // The path stands before those of the policy's own files, as an absolute one does.
            PolicyReading reading = Base.With([new PolicyFile("+.policy", own)]);

            reading.Errors.Should().ContainSingle().Which.ToString().Should().StartWith(error);
            new MessageChecker(reading.Policy).Check("probe").Findings.Should().ContainSingle().Which.Rule.Id.Should().Be("TST0001");
            reading.Policy.With([new PolicyFile("more.policy", "signal more\n  en  more")]).Errors.Should().ContainSingle().Which.Path.Should().Be("+.policy");
        }

        [Test]
        public void With_two_files_of_one_path_reports_one_of_them() =>
            Base.With([Own, new PolicyFile(Own.Path, "signal more\n  en  more")]).Errors.Should().ContainSingle().Which.Message.Should().Be("Another file has this path");

        [Test]
        public void With_one_file_twice_has_it_once() => Base.With([Own, new PolicyFile(Own.Path, Own.Text)]).Errors.Should().BeEmpty();

        [Test]
        public void Shows_in_the_version_once() =>
            Base.With([Own]).Policy.With([new PolicyFile("more.policy", "signal more\n  en  more")]).Policy.Version.Should().Be("acme 1.0+custom");

        [Test]
        public void With_its_own_file_in_other_line_breaks_judges_the_same()
        {
            PolicyFile file = CompliancePolicy.BuiltIn.Files[0];
            PolicyFile rule = CompliancePolicy.BuiltIn.Files.First(f => f.Text.Contains("\nrule BSM1001 ", StringComparison.Ordinal) || f.Text.StartsWith("rule BSM1001 ", StringComparison.Ordinal));
            CompliancePolicy same = CompliancePolicy.BuiltIn.With([Crlf(file), Crlf(rule)]).Policy;

            same.Sha256.Should().Be(CompliancePolicy.BuiltIn.Sha256);
            same.Compiled.Rules.Should().NotContain(r => r.IsAdded);
        }

        [Test]
        public void And_so_does_one_that_got_its_own_file_back()
        {
            PolicyFile rule = CompliancePolicy.BuiltIn.Files.First(f => f.Text.Contains("\nrule BSM1001 ", StringComparison.Ordinal) || f.Text.StartsWith("rule BSM1001 ", StringComparison.Ordinal));
            CompliancePolicy changed = CompliancePolicy.BuiltIn.With([new PolicyFile(rule.Path, rule.Text + "\n# ours\n")]).Policy;
            CompliancePolicy back = changed.With([rule]).Policy;

            changed.Compiled.Rules.Should().ContainSingle(r => r.IsAdded).Which.Public.Id.Should().Be("BSM1001");
            changed.With([Own]).Policy.Compiled.Rules.Where(r => r.IsAdded).Select(r => r.Public.Id).Should().Contain("BSM1001");
            back.Sha256.Should().Be(CompliancePolicy.BuiltIn.Sha256);
            back.Compiled.Rules.Should().NotContain(r => r.IsAdded);
        }

        [Test]
        public void With_one_file_in_two_kinds_of_line_breaks_has_it_once() => Base.With([Own, Crlf(Own)]).Errors.Should().BeEmpty();

        [Test]
        public void Shows_in_the_hash() => Base.With([Own]).Policy.Sha256.Should().NotBe(Base.Sha256);

        [Test]
        public void Has_one_hash_in_whatever_order_files_are_added()
        {
            var more = new PolicyFile("more.policy", "signal more\n  en  more");
            string hash = Base.With([Own, more]).Policy.Sha256;

            Base.With([Own]).Policy.With([more]).Policy.Sha256.Should().Be(hash);
            Base.With([more]).Policy.With([Own]).Policy.Sha256.Should().Be(hash);
        }

        private static PolicyFile Crlf(PolicyFile file) => new(file.Path, file.Text.Replace("\n", "\r\n", StringComparison.Ordinal));

        [Test]
        public void With_nothing_has_the_same_content() => Base.With([]).Policy.Sha256.Should().Be(Base.Sha256);

        [Test]
        public void Does_not_change_the_version_that_is_stated()
        {
            // The path stands before that of the policy's own file.
            PolicyReading reading = Base.With([new PolicyFile("+.policy", "policy mine 9.9")]);

            reading.Policy.Version.Should().Be("acme 1.0+custom");
            reading.Errors.Should().ContainSingle().Which.ToString().Should().Be("+.policy(1,1): The version is already stated in 0.policy(1)");
        }

        [Test]
        public void Replaces_the_version_with_its_file() => Base.With([new PolicyFile("0.policy", "policy acme 2.0")]).Policy.Version.Should().Be("acme 2.0+custom");

        [Test]
        public void Of_a_policy_of_rules_alone_is_one_of_rules_alone()
        {
            string version = CompliancePolicy.BuiltIn.Version;

            CompliancePolicy.BuiltIn.WithoutWeights().With([Own]).Policy.Version.Should().Be(version + "+custom+rules");
            CompliancePolicy.BuiltIn.With([Own]).Policy.WithoutWeights().Version.Should().Be(version + "+custom+rules");
        }

        [Test]
        public void In_error_leaves_the_policy_judging()
        {
            PolicyReading reading = Base.With([new PolicyFile("own.policy", "signal Broken\nrule x")]);

            reading.Errors.Should().HaveCount(2).And.OnlyContain(e => e.Path == "own.policy");
            new MessageChecker(reading.Policy).Check("probe").Findings.Should().HaveCount(1);
        }

        [Test]
        public void Of_the_built_in_policy_judges_by_both()
        {
            string own = TestPolicy.Rule("OWN0001", "condition own\n  when  \"zyzzyva\"\n  verdict  review\n");
            PolicyReading reading = CompliancePolicy.BuiltIn.With([new PolicyFile("own.policy", own)]);

            reading.Errors.Should().BeEmpty();
            reading.Policy.Version.Should().Be(CompliancePolicy.BuiltIn.Version + "+custom");
            reading.Policy.FindRule("OWN0001").Should().NotBeNull();
            new MessageChecker(reading.Policy).Check("Here is a coupon code for you, zyzzyva: HELLO10.").Findings.Select(f => f.Rule.Id).Should().Contain(["BSM1002", "OWN0001"]);
        }
    }

    [TestFixture]
    internal sealed class Face
    {
        [Test]
        public void A_rule_is_found_by_its_id()
        {
            CompliancePolicy policy = TestPolicy.Read(TestPolicy.Rule(Meets));

            policy.FindRule("TST0001").Should().BeSameAs(policy.Rules.Single());
            policy.FindRule("tst0001").Should().BeNull();
            policy.FindRule("TST0002").Should().BeNull();
        }

        [Test]
        public void Null_is_refused()
        {
            CompliancePolicy policy = TestPolicy.Read(TestPolicy.Rule(Meets));
            var checker = new MessageChecker(policy);

            FluentActions.Invoking(() => policy.FindRule(null!)).Should().Throw<ArgumentNullException>();
            FluentActions.Invoking(() => policy.With(null!)).Should().Throw<ArgumentNullException>();
            FluentActions.Invoking(() => CompliancePolicy.Read(null!)).Should().Throw<ArgumentNullException>();
            FluentActions.Invoking(() => new MessageChecker(null!)).Should().Throw<ArgumentNullException>();
            FluentActions.Invoking(() => checker.Check(null!)).Should().Throw<ArgumentNullException>();
            FluentActions.Invoking(() => checker.Explain(null!)).Should().Throw<ArgumentNullException>();
            FluentActions.Invoking(() => new PolicyFile(null!, "x")).Should().Throw<ArgumentNullException>();
            FluentActions.Invoking(() => new PolicyFile("x", null!)).Should().Throw<ArgumentNullException>();
        }

        [Test]
        public void Rules_are_ordered_by_their_ids() =>
            TestPolicy.Read(TestPolicy.Rule("TST0003", "condition c\n  when  link\n  verdict  review\n"), TestPolicy.Rule(Meets))
                .Rules.Select(r => r.Id).Should().Equal("TST0001", "TST0003");
    }

    private static PolicyReading Read(params string[] texts) => CompliancePolicy.Read(texts.Select((t, i) => new PolicyFile($"{i}.policy", t)));
}
