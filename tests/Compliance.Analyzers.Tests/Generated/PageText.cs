using Compliance.Analyzers.Rules;

namespace Compliance.Analyzers.Tests.Generated;

/// <summary>The fixed words of the rule pages, in one language.</summary>
internal sealed record PageText
{
    public required string Language { get; init; }

    public required Func<string, bool> Speaks { get; init; }

    public required string Other { get; init; }

    public required string OtherSuffix { get; init; }

    public required string Flagged { get; init; }

    public required string Why { get; init; }

    public required string Examples { get; init; }

    public required string Allowed { get; init; }

    public required string Instead { get; init; }

    public required string Configure { get; init; }

    public required string Limits { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Category { get; init; }

    public required string Severity { get; init; }

    public required string SourceRead { get; init; }

    public required string NeedsReview { get; init; }

    public required string Colon { get; init; }

    public required string Comma { get; init; }

    public required string Open { get; init; }

    public required string Close { get; init; }

    public required IReadOnlyDictionary<string, string> Where { get; init; }

    public required Func<PolicyRule, string> ConfigureText { get; init; }

    public required string LimitsText { get; init; }

    public required string Off { get; init; }

    public required Func<string, bool, string> ConfigureUsage { get; init; }

    public required string UsageLimits { get; init; }

    public required IReadOnlyDictionary<string, string> Contexts { get; init; }

    public static PageText English { get; } = new()
    {
        Language = "en",
        Speaks = l => l is "en" or "mixed",
        Other = "中文",
        OtherSuffix = ".zh-CN.md",
        Flagged = "What is flagged",
        Why = "Why",
        Examples = "Flagged examples",
        Allowed = "Allowed wording instead",
        Instead = "What to do instead",
        Configure = "Configure or suppress",
        Limits = "Known limits",
        Id = "Id",
        Name = "Name",
        Category = "Category",
        Severity = "Severity",
        SourceRead = "read on",
        NeedsReview = "needs review",
        Colon = ": ",
        Comma = ", ",
        Open = " (",
        Close = ")",
        Where = new Dictionary<string, string>
        {
            ["Sentence"] = "Reported in every sentence that nothing rules out.",
            ["Likely"] = "Reported in sentences that look like a message: by their words and by the names around them.",
            ["Message"] = "Reported only where the text is proved to be a message: by `[BuyerMessage]`, a sending API, a wrapper of one, or three cues at once.",
        },
        ConfigureText = ConfigureEnglish,
        Off = "off",
        ConfigureUsage = ConfigureUsageEnglish,
        UsageLimits =
            """
            * Types are known by their names, also where they are not bound: the official client, FikaAmazonAPI, and clients generated from the model.
            * A member is read by itself. What another method checks, measures or decides is not followed.
            * Test code is not looked at, unless `compliance.include_test_code` says so.
            """,
        LimitsText =
            """
            * A string in source code has no context: it is judged as a seller who writes first. Say otherwise with
              `[BuyerMessage(Initiator = …)]` or in `.editorconfig`; at run time, hand the context to `MessageChecker.Check`.
            * Text that is put together from pieces in different methods, read from a database or written by a model is not seen at build time.
            * Nothing found means *no known violation*, not that Amazon will deliver the message. See [limits](../limits.md).
            """,
        Contexts = new Dictionary<string, string>
        {
            ["reply"] = "in a reply", ["buyer-asked-discount"] = "the buyer asked for a lower price", ["proactive"] = "the seller writes first",
        },
    };

    public static PageText Chinese { get; } = new()
    {
        Language = "zh-Hans",
        Speaks = l => l is "zh-Hans" or "zh-Hant" or "mixed",
        Other = "English",
        OtherSuffix = ".md",
        Flagged = "检查什么",
        Why = "为什么",
        Examples = "会被标出的例子",
        Allowed = "可以这样写",
        Instead = "应该怎么做",
        Configure = "配置或忽略",
        Limits = "已知局限",
        Id = "编号",
        Name = "名称",
        Category = "类别",
        Severity = "级别",
        SourceRead = "查阅日期",
        NeedsReview = "需人工复核",
        Colon = "：",
        Comma = "，",
        Open = "（",
        Close = "）",
        Where = new Dictionary<string, string>
        {
            ["Sentence"] = "检查所有未被排除的句子。",
            ["Likely"] = "检查看起来像消息的句子：依据句中用词和周围的名称。",
            ["Message"] = "只检查确定是消息的文本：标注了 `[BuyerMessage]`、传给了发送接口或其封装，或同时具备三种迹象。",
        },
        ConfigureText = ConfigureChinese,
        Off = "关闭",
        ConfigureUsage = ConfigureUsageChinese,
        UsageLimits =
            """
            * 类型按名称识别，未绑定时也一样：官方客户端、FikaAmazonAPI 以及由模型生成的客户端。
            * 只看单个成员，不跟踪其他方法中的检查、计算或判断。
            * 默认不检查测试代码，可用 `compliance.include_test_code` 打开。
            """,
        LimitsText =
            """
            * 源代码中的字符串没有上下文：按卖家主动发送来判断。若非如此，请用 `[BuyerMessage(Initiator = …)]` 或 `.editorconfig` 说明；
              运行时请把上下文传给 `MessageChecker.Check`。
            * 分散在不同方法中拼接、从数据库读取或由模型生成的文本，构建时看不到。
            * 没有标出只表示*未发现已知违规*，不代表亚马逊一定会投递。参见[局限](../limits.md)。
            """,
        Contexts = new Dictionary<string, string>
        {
            ["reply"] = "回复中", ["buyer-asked-discount"] = "买家要求降价", ["proactive"] = "卖家主动",
        },
    };

    private static string ConfigureUsageEnglish(string id, bool isOn) =>
        $$"""
        {{(isOn ? "The severity, in `.editorconfig`:" : "The rule is off. Switch it on in `.editorconfig`:")}}

        ```ini
        dotnet_diagnostic.{{id}}.severity = {{(isOn ? "error" : "warning")}}
        ```

        One place, with the reason beside it:

        ```csharp
        #pragma warning disable {{id}} // approved by …, ticket …
        #pragma warning restore {{id}}
        ```

        All options: [configuration](../configuration.md).
        """;

    private static string ConfigureUsageChinese(string id, bool isOn) =>
        $$"""
        {{(isOn ? "级别，写在 `.editorconfig` 中：" : "本规则默认关闭，可在 `.editorconfig` 中打开：")}}

        ```ini
        dotnet_diagnostic.{{id}}.severity = {{(isOn ? "error" : "warning")}}
        ```

        忽略某一处，并写明原因：

        ```csharp
        #pragma warning disable {{id}} // 经……批准，工单……
        #pragma warning restore {{id}}
        ```

        全部选项见[配置](../configuration.zh-CN.md)。
        """;

    private static string ConfigureEnglish(PolicyRule rule) =>
        $$"""
        The severity, in `.editorconfig` for C# and in `.globalconfig` for all files (the compiler reads no `.editorconfig` severities for files other than C#):

        ```ini
        dotnet_diagnostic.{{rule.Id}}.severity = error
        ```

        One place, with the reason beside it. C#:

        ```csharp
        #pragma warning disable {{rule.Id}} // approved by …, ticket …
        public const string Template = "…";
        #pragma warning restore {{rule.Id}}
        ```

        Resource file (`.resx`), in the comment of the entry:

        ```xml
        <data name="Template"><value>…</value><comment>compliance-ignore {{rule.Id}} reason="approved by …"</comment></data>
        ```

        JSON, in a comment or a neighbouring entry before the text:

        ```json
        { "//": "compliance-ignore {{rule.Id}} reason='approved by …'", "template": "…" }
        ```

        HTML, Markdown, Liquid and Razor, in a comment on the line of the text or the line before it:

        ```html
        <!-- compliance-ignore {{rule.Id}} reason="approved by …" -->
        ```

        All options: [configuration](../configuration.md).
        """;

    private static string ConfigureChinese(PolicyRule rule) =>
        $$"""
        级别：C# 写在 `.editorconfig` 中；其他文件写在 `.globalconfig` 中（编译器不读取 C# 以外文件的 `.editorconfig` 级别）：

        ```ini
        dotnet_diagnostic.{{rule.Id}}.severity = error
        ```

        忽略某一处，并写明原因。C#：

        ```csharp
        #pragma warning disable {{rule.Id}} // 经……批准，工单……
        public const string Template = "……";
        #pragma warning restore {{rule.Id}}
        ```

        资源文件（`.resx`），写在该条目的注释中：

        ```xml
        <data name="Template"><value>……</value><comment>compliance-ignore {{rule.Id}} reason="经……批准"</comment></data>
        ```

        JSON，写在文本之前的注释或相邻条目中：

        ```json
        { "//": "compliance-ignore {{rule.Id}} reason='经……批准'", "template": "……" }
        ```

        HTML、Markdown、Liquid、Razor，写在文本同一行或上一行的注释中：

        ```html
        <!-- compliance-ignore {{rule.Id}} reason="经……批准" -->
        ```

        全部选项见[配置](../configuration.zh-CN.md)。
        """;
}
